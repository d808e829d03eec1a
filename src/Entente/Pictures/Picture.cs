using Entente.Briefs;

namespace Entente.Pictures;

/// <summary>A picture with all that must stand around it.</summary>
/// <param name="Title">The finding, as a sentence.</param>
/// <param name="Subtitle">Date, region and measure.</param>
/// <param name="Source">What it is drawn from.</param>
/// <param name="Label">The sentence for those who cannot see it.</param>
/// <param name="Svg">The drawing: one svg element, under 150 KB; its colours are the page's variables.</param>
/// <param name="Twin">The same as a table.</param>
public sealed record Picture(string Title, string Subtitle, string Source, string Label, string Svg, BriefTable Twin);
