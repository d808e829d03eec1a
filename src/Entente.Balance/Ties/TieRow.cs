using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>One row of a list of ties.</summary>
/// <param name="Window">The window, empty where the list has none.</param>
/// <param name="Source">One actor.</param>
/// <param name="Target">The other.</param>
/// <param name="Weight">The signed weight; 0 for neutral, null where it is not known.</param>
/// <param name="Line">The line in the file, from 1.</param>
internal sealed record TieRow(string Window, string Source, string Target, decimal? Weight, int Line)
{
    /// <summary>Reads one row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="columns">Where what stands.</param>
    /// <param name="sign">The sign of every tie where the list has no column for it, or 0.</param>
    /// <param name="line">The line in the file.</param>
    /// <exception cref="SourceException">ENT0632 to ENT0634: the row makes no tie.</exception>
    public static TieRow Of(IReadOnlyList<string> cells, TieColumns columns, int sign, int line)
    {
        string source = Cell(columns.Source);
        string target = Cell(columns.Target);
        if (source.Length == 0 || target.Length == 0)
        {
            throw At("ENT0632", $"'{Short(string.Join(',', cells))}' names only one actor.", line, "Name both actors of every tie.");
        }

        if (string.Equals(source, target, StringComparison.Ordinal))
        {
            throw At("ENT0633", $"The tie of '{Short(source)}' leads to itself.", line, "A relation is between two: leave the row out.");
        }

        return new TieRow(Cell(columns.Window), source, target, WeightOf(Cell(columns.Sign), Cell(columns.Weight), columns, sign, line), line);

        string Cell(int at) => at >= 0 && at < cells.Count ? cells[at].Trim() : "";
    }

    /// <summary>A text cut to what a message can hold.</summary>
    internal static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";

    internal static SourceException At(string code, string cause, int line, string mend) =>
        new(new Failure(code, cause, string.Create(CultureInfo.InvariantCulture, $"line {line}"), mend));

    private static decimal? WeightOf(string signText, string sizeText, TieColumns columns, int sign, int line)
    {
        if (columns.Sign >= 0)
        {
            if (signText.Length == 0)
            {
                return null;
            }

            sign = signText switch
            {
                "+" or "+1" or "1" or "1.0" => 1,
                "-" or "-1" or "\u2212" or "\u22121" or "-1.0" => -1,
                "0" or "0.0" => 0,
                _ => throw At("ENT0634", $"'{Short(signText)}' is not a sign.", line, "Write +1, -1, or 0 for neutral; leave the cell empty where the relation is not known."),
            };
        }

        if (columns.Weight < 0)
        {
            return sign;
        }

        if (sizeText.Length == 0)
        {
            return null;
        }

        decimal size = Number(sizeText, line);
        if ((columns.Sign < 0 && sign == 0) || size == 0)
        {
            return size;
        }

        // A weight beside a sign is a size; one that has a sign of its own must agree.
        if (size < 0 && sign > 0)
        {
            throw At("ENT0634", $"The weight {sizeText} has another sign than '{signText}'.", line, "Give the size beside the sign, or the signed weight alone.");
        }

        return sign * Math.Abs(size);
    }

    private static decimal Number(string text, int line)
    {
        const NumberStyles Style = NumberStyles.Float;
        if (decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal exact)
            && Math.Abs(exact) <= SignedGraph.LargestTotal
            && (exact != 0 || double.Parse(text, Style, CultureInfo.InvariantCulture) == 0))
        {
            return exact;
        }

        throw At("ENT0634", $"'{Short(text)}' is not a weight that can be counted.", line,
            "Give a finite number with a decimal point, up to 2^50 in size; leave the cell empty where the relation is not known.");
    }
}
