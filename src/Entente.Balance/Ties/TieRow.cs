using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>One row of a list of ties.</summary>
/// <param name="Source">One actor, by its number in the window's order of appearance.</param>
/// <param name="Target">The other.</param>
/// <param name="Weight">The signed weight; 0 for neutral, null where it is not known.</param>
/// <param name="Line">The line in the file, from 1.</param>
internal readonly record struct TieRow(int Source, int Target, decimal? Weight, int Line)
{
    /// <summary>The two actors as one number, whichever comes first.</summary>
    public long Dyad => ((long)Math.Min(Source, Target) << 32) | (uint)Math.Max(Source, Target);

    /// <summary>A text cut to what a message can hold.</summary>
    internal static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";

    internal static SourceException At(string code, string cause, int line, string mend) =>
        new(new Failure(code, cause, string.Create(CultureInfo.InvariantCulture, $"line {line}"), mend));

    /// <summary>The weight that a row's cells give.</summary>
    /// <param name="signText">The cell of the sign, trimmed.</param>
    /// <param name="sizeText">The cell of the weight, trimmed.</param>
    /// <param name="columns">Which of the two columns there are.</param>
    /// <param name="sign">The sign of every tie where the list has no column for it, or 0.</param>
    /// <param name="line">The line in the file.</param>
    /// <exception cref="SourceException">ENT0634: no sign, or no weight that can be counted.</exception>
    public static decimal? WeightOf(ReadOnlySpan<char> signText, ReadOnlySpan<char> sizeText, TieColumns columns, int sign, int line)
    {
        if (columns.Sign >= 0)
        {
            if (signText.IsEmpty)
            {
                return null;
            }

            sign = SignOf(signText, line);
        }

        if (columns.Weight < 0)
        {
            return sign;
        }

        if (sizeText.IsEmpty)
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

    private static int SignOf(ReadOnlySpan<char> text, int line)
    {
        switch (text)
        {
            case "1" or "+1" or "+":
                return 1;
            case "-1" or "-" or "\u2212" or "\u22121":
                return -1;
            case "0":
                return 0;
        }

        foreach ((string word, int sign) in Words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return sign;
            }
        }

        // "1.0", "-1.00": as tables write a column of numbers.
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number is 1 or -1 or 0
            ? (int)number
            : throw At("ENT0634", $"'{Short(text.ToString())}' is not a sign.", line, "Write +1, -1, or 0 for neutral; leave the cell empty where the relation is not known.");
    }

    private static decimal Number(ReadOnlySpan<char> text, int line)
    {
        const NumberStyles Style = NumberStyles.Float;
        if (decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal exact)
            && Math.Abs(exact) <= SignedGraph.LargestTotal
            && (exact != 0 || double.Parse(text, Style, CultureInfo.InvariantCulture) == 0))
        {
            return exact;
        }

        throw At("ENT0634", $"'{Short(text.ToString())}' is not a weight that can be counted.", line,
            "Give a finite number with a decimal point, up to 2^50 in size; leave the cell empty where the relation is not known.");
    }

    private static readonly (string Word, int Sign)[] Words =
        [("positive", 1), ("negative", -1), ("pos", 1), ("neg", -1), ("neutral", 0), ("friendly", 1), ("hostile", -1)];
}
