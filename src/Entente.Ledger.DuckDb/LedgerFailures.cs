using System.Text.RegularExpressions;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>What the engine says, in the words of Entente.</summary>
internal static partial class LedgerFailures
{
    /// <summary>The failure that an exception of the engine stands for.</summary>
    public static LedgerException Of(Exception exception, string place)
    {
        string said = exception.Message;
        Failure failure = said switch
        {
            _ when Has(said, "lock") && Has(said, "PID") || Has(said, "being used by another process") => new(
                "ENT0401", $"The ledger is held by another process{Holder(said)}.", place, "Close that one, or work on another file: --ledger NAME."),
            _ when Has(said, "No space left") => new("ENT0405", "The disk is full.", place, "Make room and run it again; what was acknowledged is kept."),
            _ when Has(said, "File too large") => new("ENT0405", "The file may not grow any more: the limit on file sizes is reached.", place,
                "Raise the limit (ulimit -f) and run it again; what was acknowledged is kept."),
            _ when Has(said, "Permission denied") || Has(said, "read-only") || Has(said, "Cannot open file") || Has(said, "Read-only") => new(
                "ENT0403", "The ledger cannot be opened: the file or its folder may not be read or written, or is not there.", place,
                "Choose a folder that may be written: --ledger FILE."),
            _ => new("ENT0402", $"The file is damaged or no ledger: {FirstLine(said)}", place, "Restore it from a backup, or name another file with --ledger."),
        };
        return new LedgerException(failure, exception);
    }

    private static bool Has(string said, string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Holder(string said) => Pid().Match(said) is { Success: true } match ? $" (process {match.Groups[1].Value})" : "";

    private static string FirstLine(string said) => said.Split('\n')[0] is { Length: > 160 } line ? line[..160] + "..." : said.Split('\n')[0];

    [GeneratedRegex("PID ([0-9]+)")]
    private static partial Regex Pid();
}
