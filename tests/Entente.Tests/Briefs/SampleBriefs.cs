using Entente.Balance;
using Entente.Briefs;
using Entente.Relations;
using Entente.Vocabulary;
using static Entente.Tests.Briefs.SampleText;

namespace Entente.Tests.Briefs;

/// <summary>Briefs made by hand for the tests: the numbers are invented, their shape is that of real ones.</summary>
internal static class SampleBriefs
{
    public static readonly DateOnly Day = new(2021, 4, 10);

    public static Brief Small() => Around(Region(Network()));

    public static SignedNetwork Network() => new(Day, [China, India, Iran, Pakistan, Russia, Turkey, States],
    [
        Tie(China, Pakistan, 0.72, "entente on military cooperation, 2015"), Tie(China, Russia, 0.55, "treaty of friendship, 2001"),
        Tie(China, India, -0.41, "border clash, 2020"), Tie(China, States, -0.30, "trade sanctions, 2018"), Tie(India, Pakistan, -0.66, "rivalry over territory, 1947"),
        Tie(India, Russia, 0.48, "treaty of friendship, 1971 and 1993"), Tie(India, States, 0.36, "defence agreement, 2016"),
        Tie(Iran, States, -0.70, "sanctions, 1979"), Tie(Iran, Russia, 0.31, "arms supplies"), Tie(Pakistan, Russia, 0.14, "joint exercises, 2016"),
        Tie(Pakistan, Turkey, 0.40, "strategic council, 2009"), Tie(Russia, States, -0.58, "sanctions, 2014"), Tie(Turkey, States, 0.33, "alliance, 1952"),
        Tie(Russia, Turkey, 0.05, "trade beside rivalry in Syria"), Tie(Pakistan, States, 0.08, "ally outside the alliance, 2004"),
    ]);

    public static Tie Tie(ActorId one, ActorId other, double weight, string title, double half = 0.2) => new()
    {
        Dyad = Dyad.Of(one, other),
        Weight = weight,
        Low = Math.Max(-1, weight - half),
        High = Math.Min(1, weight + half),
        Contributions = [new Contribution("ties", title, weight, 1.2, "curated", "entente-curated", null), new Contribution("un-votes", "distance of UN positions", weight / 3, 0.4, "un-ideal-points", "voeten-2013", null)],
    };

    public static string NameOf(ActorId actor) => actor.Text switch
    {
        "CHN" => "China",
        "IND" => "India",
        "IRN" => "Iran",
        "PAK" => "Pakistan",
        "RUS" => "Russia",
        "TUR" => "Turkey",
        "USA" => "United States",
        string id => ActorRegistry.Standard.Find(actor)?.Name ?? id,
    };

    public static BriefRegion Region(SignedNetwork network, IReadOnlyDictionary<ActorId, double>? shares = null)
    {
        BlocReport report = BlocAnalysis.Of(network) with { Milliseconds = 0 };
        shares ??= new Dictionary<ActorId, double> { [China] = 0.40, [States] = 0.45, [India] = 0.07, [Russia] = 0.05, [Turkey] = 0.02, [Iran] = 0.01 };
        int pairs = network.Actors.Count * (network.Actors.Count - 1) / 2;
        return new BriefRegion
        {
            Name = "South Asia",
            AsOf = network.AsOf,
            RecordEnds = 2024,
            Ties = network.Ties,
            UnknownDyads = pairs - network.Ties.Count,
            Blocs = report,
            Chosen = Pakistan,
            Finding = "The members of the proposed bloc are tied to both sides: Russia to India, Turkey to the United States.",
            Triads = FrustratedTriads.Top(network, 4, NameOf),
            ShareMeasure = "GDP at market prices, share of the actors shown, 2019",
            Actors = [.. network.Actors.Select(actor => new BriefActor
            {
                Id = actor, Name = NameOf(actor), Share = shares.TryGetValue(actor, out double share) ? share : null, IsNamed = true,
                IsOfRegion = "AFG BGD BTN CHN IND IRN LKA MDV NPL PAK TUR".Contains(actor.Text, StringComparison.Ordinal), IsFree = report.FreeActors?.Contains(actor) == true,
                Bloc = report.Blocs.FirstOrDefault(bloc => bloc.Members.Count > 1 && bloc.Members.Contains(actor))?.Letter,
                Camp = report.FirstCamp.Contains(actor) ? "A" : report.SecondCamp.Contains(actor) ? "B" : null,
            })],
            Shares = [.. report.Blocs.Where(bloc => bloc.Members.Count > 1).Select(bloc => new BriefShare(
                $"Bloc {bloc.Letter}", bloc.Members.Sum(member => shares.GetValueOrDefault(member)), null, string.Join(", ", bloc.Members.Select(NameOf)))),
                new BriefShare("Pakistan", null, null, "no figure for the year")],
            BlocNotes = ["Turkey could stand in either camp at the same cost."],
        };
    }

    public static Brief Around(BriefRegion region) => new()
    {
        Masthead = new BriefMasthead
        {
            Title = "A new wind from the north",
            Author = "A. Writer",
            Publisher = "The Sample Gazette",
            Date = "10 April 2021",
            DateBasis = "given by the reader",
            Region = region.Name,
            Answer = "The proposed bloc is not one bloc on the record: 3 of its 10 pairs are hostile or unknown, and two members are tied to the other side.",
            Certainty = "Exact for the relations on record; those cover 15 of 21 pairs, and Pakistan’s capability share is unknown.",
            Figures = [new("7", "actors"), new("3", "events", "2 cooperation, 1 conflict"), new("5", "claims", "2 asserted, 2 foretold, 1 prescribed"),
                new("2 of 3", "relations the record agrees with", "1 not covered")],
        },
        Text = Article,
        Region = region,
        Events = SampleParts.Events(),
        Relations = SampleParts.Relations(region),
        Claims = SampleParts.Claims(),
        Scenarios = SampleParts.Scenarios(region),
        Limits = ["The record of ties is thin before 1990 and for Central Asia: 6 of 21 pairs are unknown, which is neither for nor against.",
            "Events were read by rules from one article; what other articles say is not counted.",
            "A scenario moves the named relations only. States would answer, and that is not in it."],
        Provenance = new Provenance
        {
            Version = "0.1.0",
            Command = "entente brief article.txt --date 2021-04-10 --region south-asia",
            AsOf = Day,
            Seed = 1,
            Options = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["event half-life"] = "365 days", ["prior precision"] = "0.5" },
            Editions = [new DataEdition { Key = "curated", Name = "Entente curated ties", Edition = "0.1.0", Licence = "Apache-2.0", Citation = "entente-curated", Covers = [new Coverage("ties", 1945, 2024)] },
                new DataEdition { Key = "un-ideal-points", Name = "UN General Assembly ideal points", Edition = "2024", Licence = "CC0", Citation = "voeten-2013", Covers = [new Coverage("position", 1946, 2023)] }],
        },
        Citations = [new("entente-curated", "Entente contributors. Curated ties between states, 1945 to 2024."),
            new("voeten-2013", "Voeten, Erik (2013). Data and analyses of voting in the UN General Assembly.", "https://doi.org/10.7910/DVN/LEJUQZ"),
            new("cartwright-harary-1956", "Cartwright, Dorwin and Frank Harary (1956). Structural balance: a generalization of Heider’s theory. Psychological Review 63(5), 277–293.")],
    };
}
