using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>Where a list of ties keeps what: places of columns, -1 where there is none.</summary>
/// <param name="Source">One actor.</param>
/// <param name="Target">The other.</param>
/// <param name="Sign">The sign, +1, -1 or 0.</param>
/// <param name="Weight">The size beside a sign; without a sign column the signed weight.</param>
/// <param name="Window">The window.</param>
internal sealed record TieColumns(int Source, int Target, int Sign, int Weight, int Window)
{
    private static readonly (string One, string Other)[] Ends =
    [
        ("source", "target"), ("a", "b"), ("from", "to"), ("i", "j"), ("u", "v"), ("node1", "node2"), ("state1", "state2"),
        ("actor1", "actor2"), ("stateabb1", "stateabb2"), ("statea", "stateb"), ("ccode1", "ccode2"),
        ("country1", "country2"), ("side_a", "side_b"), ("node_a", "node_b"), ("src", "dst"), ("head", "tail"), ("x", "y"),
    ];

    private static readonly string[] Signs = ["sign", "polarity"];
    private static readonly string[] Weights = ["weight", "propensity", "value", "score", "w"];
    private static readonly string[] Windows = ["window", "period", "wave", "year", "start_year", "date", "time"];

    /// <summary>The last column that is looked at.</summary>
    public int Last => Math.Max(Math.Max(Source, Target), Math.Max(Sign, Math.Max(Weight, Window)));

    /// <summary>Finds the columns by their names, whatever their order and case.</summary>
    /// <param name="header">The cells of the first line.</param>
    /// <param name="hasOwnSign">Whether the caller says the sign of every tie, so that no column need.</param>
    /// <exception cref="SourceException">ENT0631: a column that is needed is not there.</exception>
    public static TieColumns Of(IReadOnlyList<string> header, bool hasOwnSign)
    {
        string[] names = [.. header.Select(cell => cell.Trim().ToLowerInvariant())];
        int At(string name) => Array.IndexOf(names, name);
        int First(string[] wanted) => wanted.Select(At).FirstOrDefault(at => at >= 0, -1);
        (string one, string other) = Ends.FirstOrDefault(pair => At(pair.One) >= 0 && At(pair.Other) >= 0);
        int sign = First(Signs);
        int weight = First(Weights);
        if (one is null || (sign < 0 && weight < 0 && !hasOwnSign))
        {
            string missing = one is null ? "columns for the two actors" : "a column for the sign";
            throw new SourceException(new Failure("ENT0631",
                $"The header '{TieRow.Short(string.Join(',', header))}' lacks {missing}.", "line 1",
                "Name the columns source,target,sign (or a,b,sign; a weight alone with its sign will do); where all ties have one sign, say --sign + or --sign -."));
        }

        return new TieColumns(At(one), At(other), sign, weight, First(Windows));
    }
}
