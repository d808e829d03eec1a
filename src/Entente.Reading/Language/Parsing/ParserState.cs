namespace Entente.Reading.Language;

/// <summary>A partial parse of the arc-hybrid system: a stack, the next word, and the arcs so far.</summary>
/// <remarks>The root stands after the last word and is the next "word" in the end. Nodes that do not exist are
/// <see cref="SentenceBuffer.Nothing"/>, so that every look-up has an answer.</remarks>
internal sealed class ParserState
{
    public const int Shift = 0;
    public const int Left = 1;
    public const int Right = 2;
    public const int Moves = 3;

    private int[] _stack = [];

    /// <summary>How many words lie on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The next word; the root once all words are read.</summary>
    public int Next { get; private set; }

    /// <summary>Number of words; also the root's index.</summary>
    public int Count { get; private set; }

    public int Nothing => Count + 1;

    /// <summary>The head of each word, or -1 while it has none.</summary>
    public int[] Head { get; private set; } = [];

    /// <summary>The relation of each word to its head; 255 while it has none.</summary>
    public byte[] Label { get; private set; } = [];

    /// <summary>Outermost and second outermost child before each node.</summary>
    public int[] Left1 { get; private set; } = [];

    public int[] Left2 { get; private set; } = [];

    /// <summary>Outermost and second outermost child after each node.</summary>
    public int[] Right1 { get; private set; } = [];

    public int[] Right2 { get; private set; } = [];

    /// <summary>The innermost child before each node: in English the one next to the head.</summary>
    public int[] Inner { get; private set; } = [];

    public byte[] LeftCount { get; private set; } = [];

    public byte[] RightCount { get; private set; } = [];

    /// <summary>The labels of the children before each node, one bit a label (those above 63 share).</summary>
    public ulong[] LeftLabels { get; private set; } = [];

    public ulong[] RightLabels { get; private set; } = [];

    /// <summary>Whether every word has its head.</summary>
    public bool IsDone => Next == Count && Depth == 0;

    /// <summary>The word at a depth of the stack, from 0 at the top.</summary>
    public int Stack(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : Nothing;

    /// <summary>The word at a distance in what is still to be read, from 0; the root ends it.</summary>
    public int Ahead(int distance) => Next + distance <= Count ? Next + distance : Nothing;

    public void Begin(int count)
    {
        Count = count;
        Depth = 0;
        Next = 0;
        if (_stack.Length < count + 3)
        {
            int room = Math.Max(128, (count + 3) * 2);
            _stack = new int[room];
            (Head, Label) = (new int[room], new byte[room]);
            (Left1, Left2, Right1, Right2, Inner) = (new int[room], new int[room], new int[room], new int[room], new int[room]);
            (LeftCount, RightCount) = (new byte[room], new byte[room]);
            (LeftLabels, RightLabels) = (new ulong[room], new ulong[room]);
        }

        int used = count + 3;
        Head.AsSpan(0, used).Fill(-1);
        Label.AsSpan(0, used).Fill(255);
        Left1.AsSpan(0, used).Fill(Nothing);
        Left2.AsSpan(0, used).Fill(Nothing);
        Right1.AsSpan(0, used).Fill(Nothing);
        Right2.AsSpan(0, used).Fill(Nothing);
        Inner.AsSpan(0, used).Fill(Nothing);
        LeftCount.AsSpan(0, used).Clear();
        RightCount.AsSpan(0, used).Clear();
        LeftLabels.AsSpan(0, used).Clear();
        RightLabels.AsSpan(0, used).Clear();
    }

    /// <summary>Whether a move is allowed. One word alone may hang on the root.</summary>
    public bool Allows(int move) => move switch
    {
        Shift => Next < Count,
        Left => Depth > 0 && (Next < Count || Depth == 1),
        _ => Depth > 1,
    };

    /// <summary>The arc that a move would make.</summary>
    public (int Head, int Child) Arc(int move) => (move == Left ? Next : _stack[Depth - 2], _stack[Depth - 1]);

    /// <summary>Makes a move; the label counts for arcs only.</summary>
    public void Make(int move, byte label)
    {
        if (move == Shift)
        {
            _stack[Depth++] = Next++;
            return;
        }

        (int head, int child) = Arc(move);
        Depth--;
        (Head[child], Label[child]) = (head, label);
        if (move == Left)
        {
            Left2[head] = Left1[head];
            Left1[head] = child;
            Inner[head] = Inner[head] == Nothing ? child : Inner[head];
            LeftCount[head] += (byte)(LeftCount[head] < 7 ? 1 : 0);
            LeftLabels[head] |= 1UL << Math.Min((int)label, 63);
        }
        else
        {
            Right2[head] = Right1[head];
            Right1[head] = child;
            RightCount[head] += (byte)(RightCount[head] < 7 ? 1 : 0);
            RightLabels[head] |= 1UL << Math.Min((int)label, 63);
        }
    }
}
