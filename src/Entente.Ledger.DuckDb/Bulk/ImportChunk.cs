using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <summary>A piece of a file on its way from the reading to the writing thread: becomes one batch, whole or not at all.</summary>
internal sealed class ImportChunk
{
    /// <summary>Rows after which a chunk is closed, at the next end of a line: one row group of the engine, so that it goes to the file's blocks straight.</summary>
    public const int Rows = 122_880;

    /// <summary>Room beyond: a line of a wide table gives many rows, and the chunk closes after it.</summary>
    public const int Spare = 4_096;

    /// <summary>The events.</summary>
    public EventColumns Events { get; } = new(Rows + Spare);

    /// <summary>The ties with their keys and the numbers of their words.</summary>
    public List<(TieRow Row, ContentKey Key, uint First, uint Second, uint Variable)> Ties { get; } = [];

    /// <summary>The states' values with their keys and the numbers of their words.</summary>
    public List<(StateRow Row, ContentKey Key, uint State, uint Variable)> States { get; } = [];

    /// <summary>What could not be used.</summary>
    public List<Rejection> Rejections { get; } = [];

    /// <summary>Words that the file does not hold yet.</summary>
    public FreshWords? Words { get; set; }

    /// <summary>Its number in the file, from 0.</summary>
    public int Number { get; set; }

    /// <summary>Whether the file ends with it.</summary>
    public bool IsLast { get; set; }

    /// <summary>Lines of it that were imported.</summary>
    public long Imported { get; set; }

    /// <summary>Lines of it that were rejected.</summary>
    public long Rejected { get; set; }

    /// <summary>Lines of it that were left out.</summary>
    public long Skipped { get; set; }

    /// <summary>Reasons for lines left out up to its end, where the file ends with it.</summary>
    public IReadOnlyDictionary<string, long> SkipReasons { get; set; } = new SortedDictionary<string, long>();

    /// <summary>Rows of all kinds.</summary>
    public int RowCount => Events.Count + Ties.Count + States.Count;

    /// <summary>Forgets everything and keeps the room.</summary>
    public void Clear()
    {
        Events.Clear();
        Ties.Clear();
        States.Clear();
        Rejections.Clear();
        (Words, Number, IsLast, Imported, Rejected, Skipped) = (null, 0, false, 0, 0, 0);
    }
}
