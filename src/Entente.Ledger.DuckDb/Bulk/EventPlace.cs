namespace Entente.Ledger.DuckDb;

/// <summary>Where an event was, as the data set gives it.</summary>
internal readonly record struct EventPlace(string Country, float Latitude, float Longitude);
