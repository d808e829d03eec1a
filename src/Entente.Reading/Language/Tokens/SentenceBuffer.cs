namespace Entente.Reading.Language;

/// <summary>The words of one sentence as the classifiers see them: hashed, in flat arrays that are used again.</summary>
/// <remarks>Three places follow the words: <see cref="Root"/>, <see cref="Nothing"/> (past the end, or no such node) and
/// <see cref="Before"/> (before the first word). Not safe for several threads.</remarks>
internal sealed class SentenceBuffer
{
    private int _capacity;

    public SentenceBuffer(int capacity = 128) => Grow(capacity);

    /// <summary>How many words.</summary>
    public int Count { get; private set; }

    public int Root => Count;

    public int Nothing => Count + 1;

    public int Before => Count + 2;

    /// <summary>The word in lower case, numbers made alike.</summary>
    public uint[] Word { get; private set; } = [];

    /// <summary>The word as written.</summary>
    public uint[] Form { get; private set; } = [];

    /// <summary>Capitals, digits and marks: see <see cref="WordShape"/>.</summary>
    public uint[] Shape { get; private set; } = [];

    /// <summary>Five suffix keys a word (1 to 5 letters), then four prefix keys (1 to 4).</summary>
    public uint[] Affixes { get; private set; } = [];

    /// <summary>The tags that the word had in the training text, as one key; 0 where unknown.</summary>
    public uint[] Habit { get; private set; } = [];

    /// <summary>The tags of the perceptron.</summary>
    public byte[] FirstTag { get; private set; } = [];

    /// <summary>The tags as they are given out: the network's, where it was asked.</summary>
    public byte[] Tag { get; private set; } = [];

    /// <summary>The universal part of speech of each tag, as a small number.</summary>
    public byte[] Upos { get; private set; } = [];

    /// <summary>What the tagger's table gives for each word alone.</summary>
    public WordScores Scores => field ??= new WordScores();

    /// <summary>Starts a sentence of so many words.</summary>
    public void Begin(int count)
    {
        if (count + 3 > _capacity)
        {
            Grow(Math.Max(count + 3, _capacity * 2));
        }

        Count = count;
        for (int i = count; i < count + 3; i++)
        {
            uint mark = 0xFFFF0000U + (uint)(i - count);
            (Word[i], Form[i], Shape[i], Habit[i]) = (mark, mark, mark, mark);
            Affixes.AsSpan(i * WordShape.AffixCount, WordShape.AffixCount).Fill(mark);
            byte tag = (byte)(253 + i - count);
            (FirstTag[i], Tag[i], Upos[i]) = (tag, tag, tag);
        }
    }

    /// <summary>Puts a word at its place.</summary>
    public void Set(int index, ReadOnlySpan<char> form)
    {
        Span<char> plain = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
        WordShape.Plain(form, plain);
        Form[index] = FeatureHash.Of(plain);
        Shape[index] = WordShape.Of(form);
        for (int i = 0; i < plain.Length; i++)
        {
            plain[i] = char.ToLowerInvariant(plain[i]);
        }

        WordShape.Affixes(plain, Affixes.AsSpan(index * WordShape.AffixCount, WordShape.AffixCount));
        Word[index] = WordShape.Normal(plain);
        Habit[index] = 0;
    }

    private void Grow(int capacity)
    {
        _capacity = capacity;
        (Word, Form, Shape, Habit) = (new uint[capacity], new uint[capacity], new uint[capacity], new uint[capacity]);
        Affixes = new uint[capacity * WordShape.AffixCount];
        (FirstTag, Tag, Upos) = (new byte[capacity], new byte[capacity], new byte[capacity]);
    }
}
