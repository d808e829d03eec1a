using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>The failures that more than one importer tells, each worded once.</summary>
internal static class Refusals
{
    /// <summary>ENT0246: too large a share of the file was rejected.</summary>
    public static Failure TooMany(string place, long rejected, long read, double most) => new("ENT0246",
        string.Create(CultureInfo.InvariantCulture, $"{rejected} of {read} lines were rejected: more than {most:P0}."), place,
        "See the first rejections: the file may be another data set or edition. Force the importer with --as, or allow more with --max-rejects.");

    /// <summary>ENT0240: the row has not as many fields as it should.</summary>
    public static Failure Columns(string place, long line, int found, string wanted) => new("ENT0240",
        string.Create(CultureInfo.InvariantCulture, $"The row has {found} fields, not {wanted}."), At(place, line),
        "Compare the line with its neighbours: a separator is missing, or one too many.");

    /// <summary>ENT0241: a field that should hold a number does not.</summary>
    public static Failure Number(string place, long line, string column, string value) => new("ENT0241",
        $"'{Short(value)}' in column '{column}' is not a number.", At(place, line), "Mend the value, or mark it as missing as the codebook says.");

    /// <summary>ENT0242: a field that should hold a date or a year does not.</summary>
    public static Failure Date(string place, long line, string column, string value) => new("ENT0242",
        $"'{Short(value)}' in column '{column}' is no date or year of the data set.", At(place, line), "Mend the value; see the data set's page for the form of its dates.");

    /// <summary>ENT0243: a code stands for no state in its system on that date.</summary>
    public static Failure Code(string place, long line, CodeSystem system, string code, string when) => new("ENT0243",
        $"'{Short(code)}' stands for no state in {system} in {when}.", At(place, line),
        "Compare it with the codebook; codes are never guessed.");

    /// <summary>ENT0244: a quote opens and does not close.</summary>
    public static Failure Quote(string place, long line) => new("ENT0244", "A quote opens and does not close.", At(place, line),
        "Close the quote, or double a quote that is meant as a letter.");

    /// <summary>ENT0245: the line is too long to be a row.</summary>
    public static Failure Length(string place, long line) => new("ENT0245", "The line is longer than 16 MB.", At(place, line),
        "Look whether the file has line ends at all.");

    /// <summary>ENT0252: a value lies outside the range that its variable can have.</summary>
    public static Failure Range(string place, long line, string column, string value, string range) => new("ENT0252",
        $"'{Short(value)}' in column '{column}' is not in {range}.", At(place, line), "Compare it with the codebook.");

    /// <summary>A file and a line.</summary>
    public static string At(string place, long line) => string.Create(CultureInfo.InvariantCulture, $"{place}, line {line}");

    private static string Short(string value) => value.Length <= 80 ? value : value[..79] + "…";
}
