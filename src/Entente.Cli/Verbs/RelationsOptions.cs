using System.CommandLine;
using Entente.Cli.Output;
using Entente.Relations;
using Entente.Relations.Measurement;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>The options of <c>entente relations</c>.</summary>
internal sealed class RelationsOptions
{
    private const int MostDates = 2400;

    public SharedOptions Shared { get; } = new();

    public Argument<string[]> States { get; } = new("states") { Description = "Two states for one relation with its evidence, more for all their pairs; none for a whole region.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Layers { get; } = new("--layers") { Description = "The only layers that count, with commas.", HelpName = "A,B" };

    public Option<string?> Without { get; } = new("--without") { Description = "Layers that do not count, with commas.", HelpName = "A,B" };

    public Option<string?> From { get; } = new("--from") { Description = "The first date of a span; values stand at the end of each year, or month.", HelpName = "DATE" };

    public Option<string?> To { get; } = new("--to") { Description = "The last date of a span.", HelpName = "DATE" };

    public Option<string> Step { get; } = new("--step") { Description = "Of a span: year (the default) or month.", HelpName = "year|month", DefaultValueFactory = _ => "year" };

    public Option<bool> Csv { get; } = new("--csv") { Description = "Answer as rows of a table, parted by commas." };

    public Option<string?> Svg { get; } = new("--svg") { Description = "Draw the time line of one pair into a file.", HelpName = "FILE" };

    public Option<string?> Loadings { get; } = new("--loadings") { Description = "A file of 'entente fit relations' instead of the shipped numbers.", HelpName = "FILE" };

    /// <summary>The model asked for; the workspace's own where nothing is switched.</summary>
    /// <exception cref="ConfigurationException">ENT0516: no such layer; ENT0517: no such file.</exception>
    public RelationModel ModelOf(ParseResult parsed, Workspace workspace, Surface surface)
    {
        IReadOnlyList<string>? only = Named(parsed, Layers), without = Named(parsed, Without);
        string? file = parsed.GetValue(Loadings);
        return only is null && without is null && file is null ? workspace.Model
            : workspace.ModelWith(new RelationOptions { Layers = only, WithoutLayers = without ?? [] }, file is null ? null : Read(surface.At(file)));
    }

    /// <summary>The days of a span, or null where none was asked for.</summary>
    /// <exception cref="ConfigurationException">ENT0518: a span that is none.</exception>
    public IReadOnlyList<DateOnly>? DaysOf(ParseResult parsed)
    {
        if (parsed.GetValue(From) is not { } first)
        {
            return parsed.GetValue(To) is null ? null : throw Span("A span needs its first date too.", "--from");
        }

        // A span begins with the first day that its beginning may mean, and ends with the last one of its end.
        DateOnly from = Day(first, "--from").Earliest, to = Day(parsed.GetValue(To) ?? throw Span("A span needs its last date too.", "--to"), "--to").Latest;
        int months = parsed.GetValue(Step) switch { "year" => 12, "month" => 1, var other => throw Span($"'{other}' is no step.", "--step") };
        if (to < from)
        {
            throw Span($"The span ends on {to:yyyy-MM-dd}, before it begins.", "--to");
        }

        if (((to.Year - from.Year) * 12) + to.Month - from.Month > MostDates * months)
        {
            throw Span("The span holds more than 2,400 dates.", "--from");
        }

        // Months are counted from the year 0, so that no step can leave the calendar.
        List<DateOnly> days = [];
        for (int month = months == 12 ? (from.Year * 12) + 11 : (from.Year * 12) + from.Month - 1; month / 12 <= to.Year; month += months)
        {
            DateOnly end = new(month / 12, (month % 12) + 1, DateTime.DaysInMonth(month / 12, (month % 12) + 1));
            if (end >= from && end <= to)
            {
                days.Add(end);
            }
        }

        return days.Count > 0 ? days : throw Span($"The span holds no end of a {(months == 12 ? "year" : "month")}.", "--from");
    }

    /// <summary>What was switched, for the provenance.</summary>
    public IReadOnlyDictionary<string, string> ChangedIn(ParseResult parsed)
    {
        SortedDictionary<string, string> changed = new(StringComparer.Ordinal);
        foreach (Option<string?> option in new[] { Layers, Without, Loadings })
        {
            if (parsed.GetValue(option) is { } given)
            {
                changed[option.Name.TrimStart('-')] = option == Loadings ? Path.GetFileName(given) : given;
            }
        }

        return changed;
    }

    private static PartialDate Day(string text, string option) => PartialDate.TryParse(text, null, out PartialDate date) ? date
        : throw new ConfigurationException(new Failure("ENT0904", $"'{text}' is not a date.", option, "Write 2021-04-10, 2021-04 or 2021."));

    private static ConfigurationException Span(string cause, string option) =>
        new(new Failure("ENT0518", cause, option, "Write for example --from 1990 --to 2020, with --step month for months."));

    private static string[]? Named(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        string[] names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.FirstOrDefault(name => !RelationLayer.All.Contains(name, StringComparer.Ordinal)) is not { } unknown ? names
            : throw new ConfigurationException(new Failure("ENT0516", $"'{unknown}' is no layer of evidence.", option.Name, "One of: " + string.Join(", ", RelationLayer.All) + "."));
    }

    private static RelationLoadings Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ConfigurationException(new Failure("ENT0517", $"There is no file of loadings '{Path.GetFileName(path)}'.", "--loadings", "Make it: entente fit relations --data DIR --out FILE."));
        }

        using StreamReader text = new(path);
        return RelationLoadings.From(DataTable.Read(text, Path.GetFileName(path)));
    }
}
