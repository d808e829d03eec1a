using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>What one actor did to another in one month, as one data set codes it.</summary>
/// <param name="DataSet">The data set's key.</param>
/// <param name="Dyad">Who acts on whom.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Events">Events as coded, those without a quad class among them.</param>
/// <param name="Quads">Events by quad class.</param>
/// <param name="GoldsteinSum">The sum of their Goldstein values.</param>
/// <param name="Scored">Events that have a Goldstein value.</param>
/// <param name="Mirrored">Events of this direction that tell what an event of the other direction tells too, by quad class; the same in both
/// directions. See <see cref="MirrorRule"/>.</param>
/// <param name="MirroredGoldsteinSum">The sum of the Goldstein values to be left out when mirrors are collapsed.</param>
/// <remarks>Of a dyad without direction the events are both directions' <paramref name="Events"/>; the collapsed count is that less <paramref name="Mirrored"/> once.</remarks>
public readonly record struct DyadMonth(string DataSet, DirectedDyad Dyad, int Year, int Month, long Events, QuadCounts Quads, double GoldsteinSum, long Scored,
    QuadCounts Mirrored, double MirroredGoldsteinSum);
