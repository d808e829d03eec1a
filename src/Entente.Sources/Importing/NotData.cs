using System.Text;
using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>Tells files that are no data set, and why: a folder of data holds read-me files, maps and code lists too.</summary>
public static class NotData
{
    private static readonly (string Begins, string Reason)[] Marks =
    [
        ("%PDF", "a PDF document"),
        ("{\\rtf", "a document of a word processor"),
        ("<!DOCTYPE", "a web page"),
        ("<html", "a web page"),
        ("<?xml", "an XML document"),
        ("\u007FELF", "a program"),
        ("\u0089PNG", "a picture"),
        ("GIF8", "a picture"),
        ("PAR1", "a Parquet file; export it as CSV"),
        ("RDX", "an R workspace; save the table as CSV (write.csv)"),
        ("X\n\0\0", "an R object; save the table as CSV (write.csv)"),
        ("$FL2", "an SPSS file; save the table as CSV"),
        ("<stata_dta>", "a Stata file; save the table as CSV (export delimited)"),
        ("SQLite format", "an SQLite database; export the table as CSV"),
    ];

    /// <summary>What a workbook is called.</summary>
    public const string Workbook = "a workbook or document of an office program; save the sheet as CSV, UTF-8";

    /// <summary>ENT0237: a file that was asked for by name is no data set.</summary>
    public static Failure Refusal(string place, string reason) => new("ENT0237", $"It is no data set: {reason}.", place,
        "Name the table itself, or its folder: what is no table is passed over there.");

    /// <summary>Why a file is no data set, in a few words; null where it may be one.</summary>
    public static string? Reason(FileHead head)
    {
        string text = head.Begins(4096).TrimStart('\uFEFF');
        foreach ((string begins, string reason) in Marks)
        {
            if (text.StartsWith(begins, StringComparison.OrdinalIgnoreCase))
            {
                return reason;
            }
        }

        string trimmed = text.TrimStart();
        if (trimmed.StartsWith('{') || trimmed.StartsWith('['))
        {
            return trimmed.Contains("\"Topology\"", StringComparison.Ordinal) ? "outlines of states (TopoJSON), a map and no table"
                : trimmed.Contains("GSR", StringComparison.Ordinal) || trimmed.Contains("\"event_type\"", StringComparison.OrdinalIgnoreCase) || trimmed.Contains("cameo", StringComparison.OrdinalIgnoreCase)
                    ? "coded examples of the PLOVER manual (JSON), for measuring a coder" : "a JSON document";
        }

        return CodeTable(head) ?? Talk(head, text);
    }

    // Look-up tables of event data: their codes are in the registry and the catalogue already.
    private static string? CodeTable(FileHead head)
    {
        if (head.Columns.Count == 2 && head.Has("CODE", "LABEL"))
        {
            return "a CAMEO look-up table of codes and labels";
        }

        if (head.Has("EventCode", "EventDescription") || head.Has("CAMEOEVENTCODE") || (head.Columns.Count is 2 or 3 && head.Has("code", "name")) || head.Has("eventtype_ID", "nsLeft", "nsRight") || head.Has("code", "name", "goldstein"))
        {
            return "a table of CAMEO event codes";
        }

        if (head.Begins(4096).Contains("PLOVER", StringComparison.Ordinal) && head.Begins(4096).Contains("CAMEO", StringComparison.Ordinal))
        {
            return "a table that turns CAMEO codes into PLOVER types";
        }

        bool isNames = head.Rows.Count == 1 && head.Columns.Count > 10 && head.Columns.All(name => name.Length > 0 && !char.IsAsciiDigit(name[0]));
        return isNames ? "a header without rows" : null;
    }

    // Running text: lines of many lengths, none parted into the same fields as the next.
    private static string? Talk(FileHead head, string text)
    {
        if (text.StartsWith("# ", StringComparison.Ordinal))
        {
            return "a text (Markdown)";
        }

        bool isTable = head.Columns.Count > 1 && head.Rows.Count > 1 && head.Rows.Take(8).All(row => row.Length == head.Columns.Count);
        int letters = text.Count(char.IsLetter);
        return !isTable && head.Columns.Count <= 2 && letters > text.Length / 2 ? "running text" : null;
    }

    /// <summary>Whether the bytes are those of a program or picture rather than text.</summary>
    internal static bool IsBinary(IReadOnlyList<byte> bytes) => bytes.Take(4096).Contains((byte)0);

    /// <summary>Whether the file is the three-line pointer that stands where Git LFS was to put the data.</summary>
    internal static bool IsPointer(IReadOnlyList<byte> bytes) =>
        Encoding.ASCII.GetString([.. bytes.Take(64)]).StartsWith("version https://git-lfs", StringComparison.Ordinal);
}
