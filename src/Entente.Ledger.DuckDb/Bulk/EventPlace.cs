using System.Runtime.CompilerServices;

namespace Entente.Ledger.DuckDb;

/// <summary>Where an event was, as the data set gives it.</summary>
internal readonly record struct EventPlace(string Country, float Latitude, float Longitude) : IWord<EventPlace>
{
    /// <inheritdoc />
    public ContentKey Key => RowKeys.OfPlace(Country, Latitude, Longitude);

    /// <inheritdoc />
    public int QuickHash => RuntimeHelpers.GetHashCode(Country) + (BitConverter.SingleToInt32Bits(Latitude) * 31) + (BitConverter.SingleToInt32Bits(Longitude) * 17);
}
