using System.CommandLine;

namespace Entente.Cli.Verbs;

/// <summary>The options of <c>entente power</c>.</summary>
internal sealed class PowerOptions
{
    public SharedOptions Shared { get; } = new();

    public Option<string?> Capabilities { get; } = new("--capabilities") { Description = "A table of the six components (ccode, year, milex, milper, irst, pec, tpop, upop), also .gz: the composite index instead of net resources.", HelpName = "FILE" };

    public Option<int?> Year { get; } = new("--year") { Description = "The year of the table. Default: its last.", HelpName = "YEAR" };

    public Option<int?> From { get; } = new("--from") { Description = "The first year of a span of the table: shares through the years.", HelpName = "YEAR" };

    public Option<int?> To { get; } = new("--to") { Description = "The last year of the span.", HelpName = "YEAR" };

    public Option<string?> States { get; } = new("--states") { Description = "Only these states of the table: \"GBR,FRA,RUS\", or majors for the major powers of the year.", HelpName = "STATES" };

    public Option<string?> Blocs { get; } = new("--blocs") { Description = "Blocs to weigh, parted by semicolons: \"GBR,FRA,RUS;DEU,AUH\".", HelpName = "BLOCS" };

    public Option<bool> Renormalise { get; } = new("--renormalise") { Description = "Scale the year's shares to add up to 1; the published series is not." };

    public Option<double> Quota { get; } = new("--quota") { Description = "The part of the total that wins, for pivotal power. Default 0.5: more than half.", HelpName = "Q", DefaultValueFactory = _ => .5 };

    public Option<bool> Csv { get; } = new("--csv") { Description = "Answer as rows of a table, parted by commas." };

    public Option<string?> Svg { get; } = new("--svg") { Description = "Draw the shares into a file.", HelpName = "FILE" };
}
