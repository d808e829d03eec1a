using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Balance.Tests;

/// <summary>Small networks written in words: "IND-RUS .6, CHN-IND -.7".</summary>
internal static class Networks
{
    public static SignedNetwork Of(string ties, params string[] alone)
    {
        List<Tie> made = [];
        foreach (string tie in ties.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = tie.Split(' ', '-');
            double weight = double.Parse(tie[(tie.IndexOf(' ', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            made.Add(new Tie { Dyad = Dyad.Of(ActorId.From(parts[0]), ActorId.From(parts[1])), Weight = weight, Low = weight, High = weight });
        }

        ActorId[] actors = [.. made.SelectMany(tie => new[] { tie.Dyad.First, tie.Dyad.Second }).Concat(alone.Select(ActorId.From)).Distinct()];
        return new SignedNetwork(new DateOnly(2019, 1, 1), actors, made);
    }

    public static string Ids(IEnumerable<ActorId> actors) => string.Join(' ', actors);
}
