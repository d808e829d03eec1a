using System.CommandLine;
using System.Globalization;
using Entente.Balance;
using Entente.Briefs;
using Entente.Cli.Output;
using Entente.Pictures;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente similarity</c>: how alike the alliances or votes of states are.</summary>
internal static class SimilarityVerb
{
    private const int MostPairs = 50_000;

    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        SharedOptions options = new();
        Argument<string> file = new("table") { Description = "Portfolios: rows state,item,value (votes) or a,b,value (alliances), or ccode1,ccode2 with obligations; also .gz." };
        Option<string?> states = new("--states") { Description = "The states to compare, as the table names them. Default: all.", HelpName = "STATES" };
        Option<int?> year = new("--year") { Description = "Only rows of this year. Default: all votes, or the last year of alliances.", HelpName = "YEAR" };
        Option<int?> from = new("--from") { Description = "Only votes from this year on.", HelpName = "YEAR" };
        Option<int?> to = new("--to") { Description = "Only votes up to this year.", HelpName = "YEAR" };
        Option<string?> rollCalls = new("--roll-calls") { Description = "The table that dates the roll calls: rcid with date, year or session; also .gz.", HelpName = "FILE" };
        Option<string> distance = new("--distance") { Description = "absolute (as S was defined) or squared.", HelpName = "NAME", DefaultValueFactory = _ => "absolute" };
        Option<bool> binary = new("--binary") { Description = "Every value above 0 counts as 1." };
        Option<double?> greatest = new("--greatest") { Description = "The greatest difference of two values. Default: the span of the table (from 0 for alliances).", HelpName = "D" };
        Option<string?> self = new("--self") { Description = "A state's own cell among alliances: exclude, or a value. Default: the greatest value, as if allied with itself.", HelpName = "V" };
        Option<string?> missing = new("--missing") { Description = "A missing cell: skip, or a value. Default skip for votes, 0 for alliances.", HelpName = "V" };
        Option<bool> csv = new("--csv") { Description = "Answer as rows of a table, parted by commas." };
        Option<string?> svg = new("--svg") { Description = "Draw the pairs by kappa into a file.", HelpName = "FILE" };
        Command verb = new("similarity", "Compare portfolios of alliances or votes: S, Scott's pi and Cohen's kappa, every convention open.")
        {
            file, states, year, from, to, rollCalls, distance, binary, greatest, self, missing, options.Json, csv, svg,
        };
        verb.SetAction(parsed =>
        {
            IReadOnlyDictionary<string, int>? yearOf = parsed.GetValue(rollCalls) is { } dates ? TableFile.Read(dates, "--roll-calls", surface, RollCallYears.Read) : null;
            PortfolioTable table = TableFile.Read(parsed.GetValue(file)!, "table", surface,
                lines => PortfolioTable.Read(lines, parsed.GetValue(from) ?? parsed.GetValue(year), parsed.GetValue(to) ?? parsed.GetValue(year), yearOf));
            PortfolioOptions how = new()
            {
                IsSquared = Squared(parsed.GetValue(distance)!),
                IsBinary = parsed.GetValue(binary),
                GreatestDifference = parsed.GetValue(greatest),
                Self = parsed.GetValue(self) is { } cellOfSelf ? Cell(cellOfSelf, "exclude", "--self") : table.IsDyadic ? table.Greatest : null,
                Missing = parsed.GetValue(missing) is { } cell ? Cell(cell, "skip", "--missing") : table.IsDyadic ? 0 : null,
            };
            string[] names = parsed.GetValue(states) is { } list ? list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [.. table.States];
            if (names.Length < 2 || names.Length * (names.Length - 1L) / 2 > MostPairs)
            {
                throw new ConfigurationException(new Failure("ENT0664", $"{names.Length} states make no comparison that is shown.", "--states", "Name two states or more, and up to 316."));
            }

            List<PortfolioSimilarity> found = [];
            for (int one = 0; one < names.Length; one++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int other = one + 1; other < names.Length; other++)
                {
                    found.Add(table.Compare(names[one], names[other], how));
                }
            }

            if (parsed.GetValue(svg) is { } picture)
            {
                File.WriteAllText(surface.At(picture), PictureFile.Of(ShareBars.Draw(
                    [.. found.OrderByDescending(pair => pair.Kappa ?? -2).Take(20).Select(pair => new BriefShare($"{pair.One} and {pair.Other}", pair.Kappa is { } kappa ? Math.Max(0, kappa) : null))],
                    "Cohen's kappa, 0 where agreement is no better than chance", Path.GetFileName(parsed.GetValue(file)!))));
            }

            Write(surface, found, how, parsed.GetValue(options.Json), parsed.GetValue(csv), table);
            return ExitCode.Ok;
        });
        return verb;
    }

    private static void Write(Surface surface, List<PortfolioSimilarity> found, PortfolioOptions how, bool asJson, bool asCsv, PortfolioTable source)
    {
        if (asJson)
        {
            object conventions = new { portfolio = source.IsDyadic ? "alliances" : "votes", distance = how.IsSquared ? "squared" : "absolute", binary = how.IsBinary, greatestDifference = how.GreatestDifference, self = how.Self, missing = how.Missing, firstYear = source.FirstYear, lastYear = source.LastYear };
            surface.Out.WriteLine(Envelope.Result("similarity", new { conventions, pairs = found }, BlocsOptions.ProvenanceOf("similarity", 1) with { Methods = ["cohen-1960", "haege-2011", "scott-1955", "signorino-ritter-1999"] }));
            return;
        }

        if (asCsv)
        {
            surface.Out.WriteLine("one,other,items,s,pi,kappa");
            foreach (PortfolioSimilarity pair in found)
            {
                surface.Out.WriteLine(Csv.Row(pair.One, pair.Other, pair.Items.ToString(CultureInfo.InvariantCulture), Text(pair.S), Text(pair.Pi), Text(pair.Kappa)));
            }

            return;
        }

        PortfolioSimilarity? most = found.MaxBy(pair => pair.Kappa ?? double.NegativeInfinity);
        surface.Out.WriteLine($"Of {found.Count} pairs {most!.One} and {most.Other} agree most beyond chance{(source.FirstYear is { } first ? first == source.LastYear ? $" in {first}" : $" in {first} to {source.LastYear}" : "")}: kappa {Text(most.Kappa)}. S is not corrected for chance; prefer kappa (Häge 2011).");
        surface.Out.WriteLine();
        TextTable table = new("One", "Other", "Items#", "S#", "Pi#", "Kappa#");
        foreach (PortfolioSimilarity pair in found.OrderByDescending(pair => pair.Kappa ?? double.NegativeInfinity).Take(50))
        {
            table.Add(pair.One, pair.Other, pair.Items.ToString(CultureInfo.InvariantCulture), Text(pair.S), Text(pair.Pi), Text(pair.Kappa));
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    private static string Text(double? number) => number is { } known ? known.ToString("0.######", CultureInfo.InvariantCulture) : "unknown";

    private static bool Squared(string name) => name switch
    {
        "absolute" => false,
        "squared" => true,
        _ => throw new ConfigurationException(new Failure("ENT0665", $"'{name}' is no distance.", "--distance", "Say absolute or squared.")),
    };

    private static double? Cell(string text, string none, string place) => text == none
        ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new ConfigurationException(new Failure("ENT0665", $"'{text}' is no value of a cell.", place, $"Say {none}, or a number."));
}
