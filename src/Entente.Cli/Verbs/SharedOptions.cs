using System.CommandLine;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary>The options that several verbs share, made anew for each verb.</summary>
internal sealed class SharedOptions
{
    /// <summary>Answers in JSON.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Answer in JSON: version, command, result, provenance." };

    /// <summary>The ledger's file.</summary>
    public Option<string?> Ledger { get; } = new("--ledger")
    {
        Description = "The ledger's file. Default: entente.duckdb in the working folder, where it exists.",
        HelpName = "FILE",
    };

    /// <summary>The date asked for.</summary>
    public Option<string?> Date { get; } = new("--date")
    {
        Description = "The date: 2021-04-10, 2021-04 or 2021; a month or year means its last day.",
        HelpName = "DATE",
    };

    /// <summary>The states looked at.</summary>
    public Option<string?> Region { get; } = new("--region")
    {
        Description = "A region (south-asia, central-asia, west-asia, ...), its UN M49 code, or states: \"PAK,IND,CHN\".",
        HelpName = "REGION",
    };

    /// <summary>The time of knowledge.</summary>
    public Option<string?> AsKnown { get; } = new("--as-known")
    {
        Description = "Answer from what the ledger had recorded by the end of this day (UTC).",
        HelpName = "DATE",
    };

    /// <summary>The time of knowledge given: the end of its day, or null where none was.</summary>
    /// <exception cref="ConfigurationException">ENT0904: not a date.</exception>
    public DateTimeOffset? KnownAt(ParseResult parsed)
    {
        if (parsed.GetValue(AsKnown) is not { } text)
        {
            return null;
        }

        return PartialDate.TryParse(text, null, out PartialDate date)
            ? new DateTimeOffset(date.Latest.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero)
            : throw new ConfigurationException(new Failure("ENT0904", $"'{text}' is not a date.", "--as-known", "Write 2021-04-10, 2021-04 or 2021."));
    }

    /// <summary>The full path of the ledger's file asked for, which must be there.</summary>
    /// <exception cref="ConfigurationException">ENT0906: it is not.</exception>
    public string LedgerFile(ParseResult parsed, Surface surface)
    {
        string path = surface.At(parsed.GetValue(Ledger) ?? "entente.duckdb");
        return File.Exists(path)
            ? path
            : throw new ConfigurationException(new Failure("ENT0906", $"There is no ledger '{Path.GetFileName(path)}'.", "--ledger",
                "Name one that exists, or make it: entente import FILE --ledger NAME."));
    }

    /// <summary>The date given, or null where none was.</summary>
    /// <exception cref="ConfigurationException">ENT0904: not a date.</exception>
    public PartialDate? DateOf(ParseResult parsed)
    {
        if (parsed.GetValue(Date) is not { } text)
        {
            return null;
        }

        return PartialDate.TryParse(text, null, out PartialDate date)
            ? date
            : throw new ConfigurationException(new Failure("ENT0904", $"'{text}' is not a date.", "--date",
                "Write 2021-04-10, 2021-04 or 2021."));
    }

    /// <summary>The date given, as the last day that it may be.</summary>
    /// <exception cref="ConfigurationException">ENT0905: none was given.</exception>
    public DateOnly DayOf(ParseResult parsed) => DateOf(parsed)?.Latest
        ?? throw new ConfigurationException(new Failure("ENT0905", "No date was given.", "--date",
            "Say which day is meant: --date 2021-04-10."));

    /// <summary>Opens the workspace on the ledger asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="surface">Where the command runs.</param>
    /// <param name="isWriting">Whether the ledger is to be made where it is missing, and written to.</param>
    public Workspace Open(ParseResult parsed, Surface surface, bool isWriting = false)
    {
        string? path = parsed.GetValue(Ledger) is { } given ? surface.At(given) : null;
        string standard = surface.At("entente.duckdb");
        if (path is null && (isWriting || File.Exists(standard)))
        {
            path = standard;
        }

        if (path is not null && !isWriting && !File.Exists(path))
        {
            throw new ConfigurationException(new Failure("ENT0906", $"There is no ledger '{Path.GetFileName(path)}'.", "--ledger",
                "Name one that exists, or make it: entente read FILE --record --ledger NAME."));
        }

        return Workspace.Open(new WorkspaceOptions { LedgerPath = path, IsWriting = isWriting, Clock = surface.Clock, AsKnown = KnownAt(parsed) });
    }
}
