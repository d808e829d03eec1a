using Entente.Sources.Entities;
using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>One file being read: its bytes, where its rows go, and what is to be told of it at the end.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="head">The first of them.</param>
/// <param name="sink">Where rows go.</param>
/// <param name="mostRejected">The share of rejected lines past which the reading stops, 0 to 1.</param>
public sealed class ImportReading(Stream bytes, FileHead head, IRowSink sink, double mostRejected = ImportReading.StandardShare)
{
    /// <summary>The share of rejected lines past which an import stops where none is given.</summary>
    public const double StandardShare = 0.05;

    // Below so many lines a share says little; the end of the file is asked in any case.
    private const long SureFrom = 1000;

    private const int MostShown = 20;

    private readonly List<CodeMap> _maps = [];
    private readonly List<Rejection> _rejections = [];
    private readonly SortedDictionary<string, long> _rejectedByCode = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int From, int To)> _covered = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _missing = new(StringComparer.Ordinal);

    /// <summary>The bytes.</summary>
    public Stream Bytes => bytes;

    /// <summary>The first of them.</summary>
    public FileHead Head => head;

    /// <summary>The file's name.</summary>
    public string Place => head.Place;

    /// <summary>Where rows go.</summary>
    public IRowSink Sink => sink;

    /// <summary>Opens the file that the importer's companion reads, or null where none was found.</summary>
    public Func<(FileHead Head, Stream Bytes)?> Companion { get; init; } = () => null;

    /// <summary>Why the reading stopped early, or null.</summary>
    public Failure? Stopped { get; private set; }

    /// <summary>What a reader of the result should know of the file (its encoding, say); each once.</summary>
    public SortedSet<string> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes that stood for nobody.</summary>
    public IReadOnlyList<UnmappedCode> Unmapped => [.. _maps.SelectMany(map => map.Unmapped(Place))
        .GroupBy(code => (code.System, code.Code)).Select(same => same.First() with { Count = same.Sum(code => code.Count) })
        .OrderByDescending(code => code.Count).ThenBy(code => code.Code, StringComparer.Ordinal)];

    /// <summary>First and last year that had a value, by variable.</summary>
    public IReadOnlyList<Coverage> Covered => [.. _covered.Select(pair => new Coverage(pair.Key, pair.Value.From, pair.Value.To))];

    /// <summary>The first rejections, at most 20.</summary>
    public IReadOnlyList<Rejection> Rejections => _rejections;

    /// <summary>Rejections (of lines and of single cells) by error code.</summary>
    public IReadOnlyDictionary<string, long> RejectedByCode => _rejectedByCode;

    /// <summary>Cells marked as missing, by variable: they give no row.</summary>
    public IReadOnlyDictionary<string, long> Missing => _missing;

    /// <summary>The codes of a system as the data set writes them; its misses are told at the end.</summary>
    public CodeMap Codes(CodeSystem system, string dialect = "")
    {
        CodeMap map = new(system, dialect);
        _maps.Add(map);
        return map;
    }

    /// <summary>Notes that a variable has a value in a time.</summary>
    public void Cover(string variable, int from, int to)
    {
        (int From, int To) now = _covered.TryGetValue(variable, out (int From, int To) known) ? known : (int.MaxValue, int.MinValue);
        if (from < now.From || to > now.To)
        {
            _covered[variable] = (Math.Min(from, now.From), Math.Max(to, now.To));
        }
    }

    /// <summary>Files a rejection; the first ones are kept for the report.</summary>
    public void Reject(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        _rejectedByCode[rejection.Failure.Code] = _rejectedByCode.GetValueOrDefault(rejection.Failure.Code) + 1;
        if (_rejections.Count < MostShown)
        {
            _rejections.Add(rejection);
        }

        sink.Reject(rejection);
    }

    /// <summary>Counts a cell that the source marks as missing.</summary>
    public void CountMissing(string variable) => _missing[variable] = _missing.GetValueOrDefault(variable) + 1;

    /// <summary>Tells the fate of a line; past the stated share of rejections the reading stops.</summary>
    /// <returns>Whether to go on.</returns>
    public bool End(LineFate fate)
    {
        sink.Line(fate);
        if (fate == LineFate.Rejected && sink.LinesRead >= SureFrom)
        {
            Ask();
        }

        return Stopped is null;
    }

    /// <summary>Asks at the end of the file whether too much of it was rejected.</summary>
    public void Close()
    {
        if (Stopped is null)
        {
            Ask();
        }
    }

    private void Ask()
    {
        if (sink.LinesRejected > mostRejected * sink.LinesRead)
        {
            Stopped = Refusals.TooMany(Place, sink.LinesRejected, sink.LinesRead, mostRejected);
            sink.Stop(Stopped);
        }
    }
}
