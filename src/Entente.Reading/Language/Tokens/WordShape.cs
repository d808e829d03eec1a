namespace Entente.Reading.Language;

/// <summary>What a word looks like: its shape, endings and normal form.</summary>
internal static class WordShape
{
    /// <summary>Suffixes of 1 to 5 letters, then prefixes of 1 to 4.</summary>
    public const int AffixCount = 9;

    /// <summary>Writes typographic quotes and dashes as their plain signs; the length stays.</summary>
    public static void Plain(ReadOnlySpan<char> form, Span<char> plain)
    {
        for (int i = 0; i < form.Length; i++)
        {
            plain[i] = form[i] switch
            {
                '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                char other => other,
            };
        }
    }

    /// <summary>The key of a lower-case word; years and other numbers are made alike.</summary>
    public static uint Normal(ReadOnlySpan<char> lower)
    {
        if (lower is "''" or "``")
        {
            return FeatureHash.Of("\"");
        }

        int digits = 0;
        foreach (char letter in lower)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        if (digits == 0)
        {
            return FeatureHash.Of(lower);
        }

        if (digits == lower.Length)
        {
            return digits == 4 && lower[0] is '1' or '2' ? FeatureHash.Of("!year") : FeatureHash.Of(0xD161, Math.Min((uint)digits, 5));
        }

        Span<char> zeros = lower.Length <= 64 ? stackalloc char[lower.Length] : new char[lower.Length];
        for (int i = 0; i < lower.Length; i++)
        {
            zeros[i] = char.IsAsciiDigit(lower[i]) ? '0' : lower[i];
        }

        return FeatureHash.Of(zeros);
    }

    /// <summary>Runs of capitals, small letters, digits and marks, each run cut to two, at most 12 signs.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[12];
        int length = 0;
        int run = 0;
        char last = '\0';
        foreach (char letter in form)
        {
            char kind = char.IsUpper(letter) ? 'X'
                : char.IsLetter(letter) ? 'x'
                : char.IsDigit(letter) ? '0'
                : letter < 128 ? letter : '*';
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2 && length < shape.Length)
            {
                shape[length++] = kind;
            }
        }

        return FeatureHash.Of(shape[..length]);
    }

    /// <summary>The keys of the endings and beginnings of a lower-case word.</summary>
    public static void Affixes(ReadOnlySpan<char> lower, Span<uint> keys)
    {
        for (int size = 1; size <= 5; size++)
        {
            keys[size - 1] = size <= lower.Length ? FeatureHash.Of(lower[^size..]) : 0;
        }

        for (int size = 1; size <= 4; size++)
        {
            keys[4 + size] = size <= lower.Length ? FeatureHash.Of(lower[..size]) : 0;
        }
    }
}
