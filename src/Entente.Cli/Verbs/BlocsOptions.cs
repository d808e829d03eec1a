using System.CommandLine;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>The options of <c>entente blocs</c>.</summary>
internal sealed class BlocsOptions
{
    public SharedOptions Shared { get; } = new();

    public Option<string?> Ties { get; } = new("--ties") { Description = "A list of signed ties (source,target,sign[,weight][,window]) instead of the record.", HelpName = "FILE" };

    public Option<string?> K { get; } = new("--k") { Description = "How many blocs: 2, or any. Default: both.", HelpName = "2|any" };

    public Option<string?> Certificate { get; } = new("--certificate") { Description = "Of a list of ties: write a proof that 'entente blocs check' verifies.", HelpName = "FILE" };

    public Option<double> Deadline { get; } = new("--deadline") { Description = "Of a list of ties: seconds for the whole; then the best so far and its bound. Default 60.", HelpName = "S", DefaultValueFactory = _ => 60 };

    public Option<int> Null { get; } = new("--null") { Description = "Compare with this many networks whose signs fell by chance: z and p.", HelpName = "N" };

    public Option<int> Seed { get; } = new("--seed") { Description = "The seed of everything drawn. Default 1.", HelpName = "N", DefaultValueFactory = _ => 1 };

    public Option<string?> Sign { get; } = new("--sign") { Description = "Of a list of ties: the sign of every tie, for a list without one.", HelpName = "+|-" };

    public Option<bool> NoFree { get; } = new("--no-free") { Description = "Do not look for actors that could sit on either side." };

    public Option<bool> Csv { get; } = new("--csv") { Description = "Answer as rows of a table, parted by commas." };

    public Option<int?> From { get; } = new("--from") { Description = "The first year of a span; blocs are followed from year to year.", HelpName = "YEAR" };

    public Option<int?> To { get; } = new("--to") { Description = "The last year of a span.", HelpName = "YEAR" };

    public Option<bool> History { get; } = new("--history") { Description = "Of a list of ties: follow the blocs from window to window." };

    public Option<string?> Svg { get; } = new("--svg") { Description = "Draw a picture into a file.", HelpName = "FILE" };

    public Option<string?> Picture { get; } = new("--picture") { Description = "Which picture over time: alluvial (the default), or chance (needs draws).", HelpName = "NAME" };

    public Option<string?> Capabilities { get; } = new("--capabilities") { Description = "A table of the six components: ribbons of the alluvial picture are as wide as the actor's share in capabilities.", HelpName = "FILE" };

    public Option<bool> Otherwise { get; } = new("--otherwise") { Description = "Tell what could be otherwise: cost and smallest change for each actor, number of best splits, local minima, mechanisms." };

    public Option<string?> Sizes { get; } = new("--sizes") { Description = "For --otherwise, a table actor,size that weighs the actors in the landscape of alignments.", HelpName = "FILE" };

    public Option<double> Hide { get; } = new("--hide") { Description = "For --otherwise, hide each tie with this chance and solve again.", HelpName = "SHARE" };

    public Option<int> Draws { get; } = new("--draws") { Description = "How many such draws. Default 200.", HelpName = "N", DefaultValueFactory = _ => 200 };

    public double HideOf(ParseResult parsed) => parsed.GetValue(Hide) is double share and >= 0 and < 1
        ? share
        : throw new ConfigurationException(new Failure("ENT0642", $"'{parsed.GetValue(Hide)}' is no share of ties to hide.", "--hide", "Give a share from 0 to below 1, such as 0.2."));

    public int DrawsOf(ParseResult parsed) => parsed.GetValue(Draws) is int draws and >= 1 and <= 1_000_000
        ? draws
        : throw new ConfigurationException(new Failure("ENT0642", $"'{parsed.GetValue(Draws)}' is no number of draws.", "--draws", "Give a number from 1 to 1,000,000."));

    /// <summary>"2", "any" or "" for both.</summary>
    public string KOf(ParseResult parsed) => parsed.GetValue(K) switch
    {
        null or "" => "",
        "2" => "2",
        "any" => "any",
        string other => throw new ConfigurationException(new Failure("ENT0640", $"'{other}' is no number of blocs that is solved for.", "--k", "Say --k 2 or --k any.")),
    };

    public double DeadlineOf(ParseResult parsed) => parsed.GetValue(Deadline) is double seconds and > 0 and <= 1_000_000
        ? seconds
        : throw new ConfigurationException(new Failure("ENT0641", $"'{parsed.GetValue(Deadline)}' is no deadline.", "--deadline", "Give seconds above 0."));

    public int NullOf(ParseResult parsed) => parsed.GetValue(Null) is int draws and >= 0 and <= 1_000_000
        ? draws
        : throw new ConfigurationException(new Failure("ENT0642", $"'{parsed.GetValue(Null)}' is no number of draws.", "--null", "Give a number from 1 to 1,000,000."));

    public int SignOf(ParseResult parsed) => parsed.GetValue(Sign) switch
    {
        null => 0,
        "+" or "1" or "+1" => 1,
        "-" or "-1" => -1,
        string other => throw new ConfigurationException(new Failure("ENT0643", $"'{other}' is no sign.", "--sign", "Say --sign + or --sign -.")),
    };

    /// <summary>What a result rests on that is not from the record.</summary>
    public static Provenance ProvenanceOf(string command, int seed) => new()
    {
        Version = Workspace.Version,
        Command = "entente " + command,
        AsOf = null,
        Editions = [],
        Options = new SortedDictionary<string, string>(StringComparer.Ordinal),
        Methods = ["aref-wilson-2019", "doreian-mrvar-1996", "harary-1959"],
        Seed = seed,
    };
}
