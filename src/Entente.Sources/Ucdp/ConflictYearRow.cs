namespace Entente.Sources.Ucdp;

/// <summary>One conflict between states in one year, as coded by UCDP.</summary>
/// <param name="ConflictId">UCDP's conflict id.</param>
/// <param name="Year">The year.</param>
/// <param name="SideA">Gleditsch-Ward numbers of the first side.</param>
/// <param name="SideB">Gleditsch-Ward numbers of the second side.</param>
/// <param name="Intensity">1 minor (25 to 999 battle deaths in the year), 2 war (1,000 and more).</param>
/// <param name="Start">First day of the episode, or null where not known.</param>
/// <param name="EpisodeEnd">Last day of the episode, where this is its last year; else null.</param>
public sealed record ConflictYearRow(
    string ConflictId, int Year, IReadOnlyList<string> SideA, IReadOnlyList<string> SideB, int Intensity, DateOnly? Start, DateOnly? EpisodeEnd);
