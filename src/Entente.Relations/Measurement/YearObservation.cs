namespace Entente.Relations.Measurement;

/// <summary>One observation of one pair in one year, known at the year's end.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">Graded in its unit, presence 0 or 1.</param>
/// <param name="Volume">For counts, how many events stand behind it; else 0.</param>
public readonly record struct YearObservation(Indicator Indicator, int Year, double Value, double Volume = 0);
