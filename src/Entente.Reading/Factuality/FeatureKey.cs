namespace Entente.Reading.Factuality;

/// <summary>The key of a feature's name: 64 bits (FNV-1a over its UTF-16 units), the same however the name is cut into parts.</summary>
internal static class FeatureKey
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a name given in parts.</summary>
    public static ulong Of(params ReadOnlySpan<string> parts)
    {
        ulong key = Start;
        foreach (string part in parts)
        {
            foreach (char unit in part)
            {
                key = (key ^ unit) * Prime;
            }
        }

        return key;
    }
}
