using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente events</c>: the events on record, narrowed, as a table or as data.</summary>
internal static class EventsVerb
{
    private const long Shown = 50;

    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string[]> states = new("state") { Description = "One actor, or two for what lies between them.", Arity = new ArgumentArity(0, 2) };
        Option<string?> from = new("--from") { Description = "The first day, month or year.", HelpName = "DATE" };
        Option<string?> to = new("--to") { Description = "The last day, month or year.", HelpName = "DATE" };
        Option<string?> type = new("--type") { Description = "A PLOVER type (CONSULT), or the beginning of a CAMEO code (04).", HelpName = "TYPE" };
        Option<string?> source = new("--source") { Description = "One data set, by its key in 'entente sources'; 'reading' for what was read out of articles.", HelpName = "KEY" };
        Option<string?> format = new("--format") { Description = "table, csv, jsonl or parquet. Default: table; with --out, by the file's ending.", HelpName = "FORM" };
        Option<string?> file = new("--out") { Description = "Write to a file.", HelpName = "FILE" };
        Option<long?> limit = new("--limit") { Description = "At most so many, the earliest first. Default: 50 in a table, else all.", HelpName = "N" };
        SharedOptions options = new();
        Command verb = new("events", "List or export the events on record, by actor, dyad, date, type and data set.")
        {
            states, from, to, type, source, format, file, limit, options.AsKnown, options.Ledger, options.Json,
        };
        verb.SetAction(parsed =>
        {
            string? path = parsed.GetValue(file) is { } given ? surface.At(given) : null;
            TableFormat? form = FormatOf(parsed.GetValue(format), path, parsed.GetValue(options.Json));
            using Workspace workspace = options.Open(parsed, surface);
            EventRowQuery query = new EventRowQuery
            {
                From = Day(parsed.GetValue(from), "--from")?.Earliest,
                To = Day(parsed.GetValue(to), "--to")?.Latest,
                Type = TypeOf(parsed.GetValue(type)),
                DataSet = parsed.GetValue(source),
                AsKnown = options.KnownAt(parsed),
                Limit = LimitOf(parsed.GetValue(limit)) ?? (form is null ? Shown : null),
            };
            if (query.From > query.To)
            {
                throw new ConfigurationException(new Failure("ENT0667", $"The span ends on {query.To:yyyy-MM-dd}, before it begins on {query.From:yyyy-MM-dd}.", "--from, --to", "Give the earlier date to --from."));
            }

            query = Narrow(workspace, query, parsed.GetValue(states) ?? [], surface);
            if (form is null)
            {
                return Show(surface, workspace, query, parsed.GetValue(options.Json));
            }

            IEnumerable<object?[]> rows = Stoppable(EventTable.Rows(workspace, query), cancellationToken);
            if (path is null)
            {
                TableExport.ToText(surface.Out, form.Value, EventTable.Columns, rows);
                return ExitCode.Ok;
            }

            long count = Write(path, form.Value, rows);
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} events in {Path.GetFileName(path)}."));
            return ExitCode.Ok;
        });
        return verb;
    }

    // Null stands for the table on the screen, or JSON in the envelope.
    private static TableFormat? FormatOf(string? format, string? path, bool isJson)
    {
        string name = format ?? (path is null ? "table" : Path.GetExtension(path).TrimStart('.'));
        TableFormat? form = name.ToLowerInvariant() switch
        {
            "table" when path is null => null,
            "csv" => TableFormat.Csv,
            "jsonl" => TableFormat.JsonLines,
            "parquet" when path is not null => TableFormat.Parquet,
            "parquet" => throw Wrong("Parquet is written to a file.", "Name one: --out events.parquet."),
            "table" => throw Wrong("A table is for the screen.", "Choose csv, jsonl or parquet for a file."),
            _ => throw Wrong($"'{name}' is no form that events leave in.", "Choose table, csv, jsonl or parquet."),
        };
        return form is not null && isJson ? throw Wrong("--json and --format exclude one another.", "Leave one of them out.") : form;
    }

    private static ConfigurationException Wrong(string cause, string mend) => new(new Failure("ENT0416", cause, "--format", mend));

    private static PartialDate? Day(string? text, string option) => text is null ? null
        : PartialDate.TryParse(text, null, out PartialDate date) ? date
        : throw new ConfigurationException(new Failure("ENT0904", $"'{text}' is not a date.", option, "Write 2021-04-10, 2021-04 or 2021."));

    private static string? TypeOf(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        null => null,
        { Length: > 0 } word when word.All(char.IsAsciiDigit) || EventCatalogue.Types.Contains(word, StringComparer.Ordinal) => word,
        _ => throw new ConfigurationException(new Failure("ENT0667", $"'{text}' is no type of event, and no CAMEO code.", "--type", "One of: " + string.Join(", ", EventCatalogue.Types) + "; or the first digits of a CAMEO code.")),
    };

    private static long? LimitOf(long? limit) => limit is null or > 0 ? limit
        : throw new ConfigurationException(new Failure("ENT0667", FormattableString.Invariant($"{limit} is no number of events."), "--limit", "Give 1 or more, or leave it out."));

    private static EventRowQuery Narrow(Workspace workspace, EventRowQuery query, string[] states, Surface surface)
    {
        // Names are those of the time asked for; without one, those of any time.
        DateOnly? day = query.To ?? query.From;
        ActorId[] actors = [.. states.Select(name => workspace.Actors.Resolve(name, day).Actor?.Id
            ?? workspace.Resolve(name, day ?? DateOnly.FromDateTime(surface.Clock.GetUtcNow().UtcDateTime)))];
        return actors switch
        {
            [] => query,
            [ActorId actor] => query with { Actor = actor },
            [ActorId one, ActorId other] when one != other => query with { Dyad = Dyad.Of(one, other) },
            _ => throw new ConfigurationException(new Failure("ENT0417", $"'{states[0]}' and '{states[1]}' are the same actor.", "state", "Name two, or one alone.")),
        };
    }

    private static int Show(Surface surface, Workspace workspace, EventRowQuery query, bool isJson)
    {
        List<object?[]> rows = [.. EventTable.Rows(workspace, query)];
        long total = EventTable.Count(workspace, query);
        if (isJson)
        {
            object events = rows.Select(row => EventTable.Columns.Zip(row).Where(cell => cell.Second is not null).ToDictionary(cell => Camel(cell.First.Name), cell => cell.Second));
            surface.Out.WriteLine(Envelope.Result("events", new { total, events }, workspace.ProvenanceOf("events", query.To)));
            return ExitCode.Ok;
        }

        surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total} events{(rows.Count < total ? $"; the first {rows.Count}" : "")}."));
        surface.Out.WriteLine();
        TextTable table = new("Date", "Source", "Target", "Type", "Code", "Quad#", "Goldstein#", "Data set", "File", "Line#");
        foreach (object?[] row in rows)
        {
            table.Add(Text(row[1]), Text(row[3] ?? row[4]), Text(row[6] ?? row[7]), Text(row[9]), Text(row[10]), Text(row[11]), Text(row[12]), Text(row[21]), Text(row[23]), Text(row[24]));
        }

        foreach (string line in table.Lines(140))
        {
            surface.Out.WriteLine(line);
        }

        return ExitCode.Ok;
    }

    private static long Write(string path, TableFormat form, IEnumerable<object?[]> rows)
    {
        try
        {
            return TableExport.ToFile(path, form, EventTable.Columns, rows);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(new Failure("ENT0418", $"'{Path.GetFileName(path)}' cannot be written: {exception.Message}", "--out", "Choose a folder that may be written and has room."), exception);
        }
    }

    private static IEnumerable<object?[]> Stoppable(IEnumerable<object?[]> rows, CancellationToken cancellationToken) => rows.Select(row =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return row;
    });

    private static string Camel(string name) => string.Concat(name.Split('_').Select((part, at) => at == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        object other => SafeText(other.ToString()!),
    };

    // What stands in a file is not ours: no control character reaches the terminal.
    private static string SafeText(string text) => string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit));
}
