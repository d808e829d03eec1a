using Entente.Briefs;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Exports;

/// <summary>A relation as other programs want it: sign and strength apart, since most of them take a weight for a strength.</summary>
/// <param name="Source">One actor; the order says nothing.</param>
/// <param name="Target">The other.</param>
/// <param name="Sign">+1 friendly, -1 hostile, 0 nearer to zero than <see cref="Wording.NeutralBelow"/>.</param>
/// <param name="Weight">Strength, in [0, 1], whatever the sign.</param>
/// <param name="Relation">The signed estimate, in [-1, 1].</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end of its interval.</param>
public sealed record NetworkEdge(ActorId Source, ActorId Target, int Sign, double Weight, double Relation, double Low, double High)
{
    /// <summary>The edge of a relation.</summary>
    public static NetworkEdge Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        int sign = Math.Abs(tie.Weight) < Wording.NeutralBelow ? 0 : Math.Sign(tie.Weight);
        return new NetworkEdge(tie.Dyad.First, tie.Dyad.Second, sign, Math.Abs(tie.Weight), tie.Weight, tie.Low, tie.High);
    }
}
