using Entente.Vocabulary;

namespace Entente.Sources.Outlines;

/// <summary>The outline of a state or territory of today, simplified for maps of a few hundred pixels.</summary>
/// <param name="Actor">The actor, or null where the shape stands for none of the registry.</param>
/// <param name="Name">The name in the outline's source.</param>
/// <param name="IsoNumeric">ISO 3166 numeric code as text, or empty where there is none.</param>
/// <param name="Rings">Closed rings of points: longitude and latitude in degrees.</param>
/// <param name="Centre">The middle of the largest ring, where a label goes.</param>
public sealed record StateOutline(
    ActorId? Actor, string Name, string IsoNumeric, IReadOnlyList<IReadOnlyList<(float Longitude, float Latitude)>> Rings,
    (float Longitude, float Latitude) Centre);
