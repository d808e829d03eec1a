using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Workshop.Ledgers;

/// <summary>A plain reader of that shape, enough to measure the ledger: parses, validates, maps states by name and day.</summary>
internal sealed class IcewsShapeReader
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<(string Name, int Year), ActorId?> _states = [];

    public IcewsShapeReader() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Read(string path, IRowSink sink)
    {
        using StreamReader file = new(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16);
        file.ReadLine();
        Span<Range> cells = stackalloc Range[21];
        for (long number = 2; file.ReadLine() is { } line; number++)
        {
            ReadOnlySpan<char> text = line;
            if (text.Split(cells, '\t') != 20 || !DateOnly.TryParseExact(text[cells[1]], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                || !long.TryParse(text[cells[0]], NumberStyles.None, CultureInfo.InvariantCulture, out long id)
                || !float.TryParse(text[cells[7]], NumberStyles.Float, CultureInfo.InvariantCulture, out float intensity))
            {
                sink.Reject(new Rejection(new Failure("ENT0214", "The line is no event.", $"line {number}", "Compare it with the codebook."), number, null, line));
                sink.Line(LineFate.Rejected);
                continue;
            }

            string source = Text(text[cells[4]]);
            string target = Text(text[cells[10]]);
            sink.Event(new EventRow
            {
                Line = number,
                NativeNumber = id,
                Day = day,
                Source = State(source, day),
                SourceCode = Text(text[cells[2]]),
                SourceRole = Text(text[cells[3]]),
                Target = State(target, day),
                TargetCode = Text(text[cells[8]]),
                TargetRole = Text(text[cells[9]]),
                Code = Text(text[cells[6]]),
                Quad = Quad(text[cells[6]]),
                Goldstein = intensity,
                PlaceCountry = Text(text[cells[17]]),
                Latitude = float.TryParse(text[cells[18]], NumberStyles.Float, CultureInfo.InvariantCulture, out float latitude) ? latitude : float.NaN,
                Longitude = float.TryParse(text[cells[19]], NumberStyles.Float, CultureInfo.InvariantCulture, out float longitude) ? longitude : float.NaN,
                Publisher = Text(text[cells[13]]),
            });
            sink.Line(LineFate.Imported);
        }
    }

    private static byte Quad(ReadOnlySpan<char> code) => int.Parse(code[..2], CultureInfo.InvariantCulture) switch
    {
        <= 5 => 1,
        <= 9 => 2,
        <= 13 => 3,
        _ => 4,
    };

    private string Text(ReadOnlySpan<char> cell)
    {
        if (!_bySpan.TryGetValue(cell, out string? text))
        {
            text = cell.ToString();
            _texts.Add(text, text);
        }

        return text;
    }

    private ActorId? State(string name, DateOnly day)
    {
        if (!_states.TryGetValue((name, day.Year), out ActorId? state))
        {
            _states[(name, day.Year)] = state = ActorRegistry.Standard.Resolve(name, day).Actor?.Id;
        }

        return state;
    }
}
