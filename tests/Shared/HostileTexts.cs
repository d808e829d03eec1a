using System.Text;

namespace Entente.Tests.Shared;

/// <summary>Texts that no editor would print, made from a seed: the same seed gives the same texts.</summary>
internal static class HostileTexts
{
    private static readonly string[] Words = "Russia said that Pakistan and India attacked China with the missiles of the United States in May 1998 because Iran , which had signed the treaty , would not stop ( \" . ? ! ; if not should Putin 's . It".Split(' ');
    private static readonly string[] Scripts = ["абвгдежз", "אבגדה", "中文汉字", "ไทยภาษา", "العربية", "हिन्दी", "\u0301\u0300", "\u202E\u200D\uFEFF", "🇵🇰🇮🇳👩‍👩‍👧", "\uD800", "\uDC00x", "\0\u0001\u001B", "ǅİıſK", "\u2028\u2029\u0085"];

    /// <summary>A text of the kind that a seed chooses, of about the size asked for.</summary>
    public static (string Kind, string Text) Of(int seed, int size)
    {
        Random random = new(seed);
        string[] kinds = ["words", "words without an end", "any unicode", "brackets", "one mark", "one word", "scripts", "markup", "nested markup", "markdown", "addresses", "numbers"];
        string kind = kinds[seed % kinds.Length];
        StringBuilder text = new("Russia said to the people of Pakistan that it was in the right. ");
        string mark = "([{\"'-.,;:/*_#>@<&%=+|~\\"[random.Next(23)].ToString();
        while (text.Length < size)
        {
            text.Append(kind switch
            {
                "words" => Word(random) + " ",
                "words without an end" => Word(random).TrimEnd('.', '!', '?') + " ",
                "any unicode" => ((char)random.Next(char.MaxValue + 1)).ToString() + (random.Next(9) == 0 ? " " : ""),
                "brackets" => "("[..1] + (random.Next(50) == 0 ? " Pakistan " : ""),
                "one mark" => mark,
                "one word" => Word(random),
                "scripts" => Scripts[random.Next(Scripts.Length)] + (random.Next(3) == 0 ? " " + Word(random) + " " : ""),
                "markup" => $"<{(char)random.Next('a', 'z')} {Word(random)}=\"{Word(random)}\">{Word(random)}&{Word(random)};",
                "nested markup" => "<div><b>" + (random.Next(200) == 0 ? Word(random) : ""),
                "markdown" => "[>*_`#|-\n!("[random.Next(11)].ToString() + (random.Next(20) == 0 ? Word(random) : ""),
                "addresses" => "http://" + Word(random) + ".b/a@c." + Word(random) + "/",
                _ => random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture) + "./,-"[random.Next(4)],
            });
        }

        return (kind, text.ToString());
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
