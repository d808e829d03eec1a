using System.Collections.Frozen;

namespace Entente.Reading.Language;

internal static partial class Tokenizer
{
    private const int LongestAddress = 2048;

    private static readonly string[] Faces =
        [":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":)", ":(", ";)", ":D", ":P", "=)", "=(", ":/", ";(", ":'(", "<3", "^^", "^_^", "XD"];

    private static readonly FrozenSet<string> HostEndings = new[]
    {
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "uk", "in", "pk", "ru", "cn", "ir", "de", "fr", "jp", "eu", "au",
        "co", "io", "tv", "us", "ca", "html", "htm", "pdf", "doc", "xls", "txt", "jpg", "php",
    }.ToFrozenSet(StringComparer.Ordinal);

    // The end of a web or mail address that begins here, or the place itself where none does.
    private static int Address(ReadOnlySpan<char> view, int at)
    {
        char unit = view[at];
        if (!char.IsAsciiLetterOrDigit(unit) || (at > 0 && IsLetter(view[at - 1])))
        {
            return at;
        }

        int limit = Math.Min(view.Length, at + LongestAddress);
        bool isLink = StartsWith(view, at, "http://") || StartsWith(view, at, "https://") || StartsWith(view, at, "ftp://")
            || StartsWith(view, at, "www.");
        int end = at;
        int sign = -1;
        int dot = -1;
        while (end < limit && !IsGap(view[end]) && view[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D') && view[end] < 0x2000)
        {
            char here = view[end];
            bool isNameUnit = char.IsAsciiLetterOrDigit(here) || here is '.' or '-' or '_' or '@' or '+';
            if (!isLink && !isNameUnit)
            {
                break;
            }

            sign = here == '@' && sign < 0 ? end : sign;
            dot = here == '.' ? end : dot;
            end++;
        }

        while (end > at && view[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '*' or '-' or '@' or '+' or '_')
        {
            end--;
            dot = dot >= end ? view[at..end].LastIndexOf('.') + at : dot;
        }

        if (isLink)
        {
            return end;
        }

        bool isMail = sign > at && dot > sign && dot < end - 1;
        return isMail || (sign < 0 && dot > at && IsHost(view[at..end], view[(dot + 1)..end])) ? end : at;
    }

    // "dawn.com" and "report.pdf", in small letters after the last stop; "region.in" has no such look unless nothing follows.
    private static bool IsHost(ReadOnlySpan<char> name, ReadOnlySpan<char> ending) =>
        HostEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending)
        && name.Length > ending.Length + 2
        && !name.Contains("..", StringComparison.Ordinal);

    private static bool StartsWith(ReadOnlySpan<char> view, int at, string start) =>
        view[at..].StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static int Face(ReadOnlySpan<char> view, int at)
    {
        if (view[at] is not (':' or ';' or '=' or '<' or '^' or 'X'))
        {
            return at;
        }

        foreach (string face in Faces)
        {
            if (view[at..].StartsWith(face, StringComparison.Ordinal))
            {
                int end = at + face.Length;
                bool isAlone = !char.IsLetterOrDigit(At(view, end)) && At(view, end) != '/' && (view[at] != 'X' || at == 0 || IsGap(view[at - 1]));
                return isAlone ? end : at;
            }
        }

        return at;
    }
}
