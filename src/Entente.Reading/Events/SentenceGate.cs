using System.Buffers;
using Entente.Reading.Actors;

namespace Entente.Reading.Events;

/// <summary>Tells from the bare words whether a sentence can hold an event at all: a word of the event lexicon, in any of its forms, and a name,
/// an office or a pronoun that may stand for an actor. Tags and trees are not needed, so what fails here need not be parsed.</summary>
internal sealed class SentenceGate
{
    private static readonly Lazy<SentenceGate> Shipped = new(() => new SentenceGate(ActorLexicon.Standard, FrameLexicon.Standard));

    private static readonly HashSet<string> Pronouns = new("he she it they its his her their him them we us our i".Split(' '), StringComparer.Ordinal);

    private readonly ActorLexicon _actors;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _acts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pronouns = Pronouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Builds the gate of two lexicons.</summary>
    public SentenceGate(ActorLexicon actors, FrameLexicon frames)
    {
        _actors = actors;
        HashSet<string> forms = new(StringComparer.Ordinal);
        // "Be" begins a few phrases ("was the guest of"), but would let everything through.
        foreach (string lemma in frames.Lemmas.Concat(ActPhrases.Lemmas.Where(lemma => lemma != "be")))
        {
            forms.UnionWith(WordForms.Of(lemma));
        }

        _acts = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The gate of the lexicons that ship with Entente.</summary>
    public static SentenceGate Standard => Shipped.Value;

    /// <summary>Whether a sentence of a text is worth parsing for events.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public bool Passes(string text, int start, int end)
    {
        char[] folded = ArrayPool<char>.Shared.Rent(end - start);
        ActorLexicon.Fold(text.AsSpan(start, end - start), folded);
        bool passes = Passes(text.AsSpan(start, end - start), folded.AsSpan(0, end - start));
        ArrayPool<char>.Shared.Return(folded);
        return passes;
    }

    private bool Passes(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        bool hasActor = false, hasAct = false;
        int at = 0;
        while (at < text.Length && !(hasActor && hasAct))
        {
            if (!char.IsLetter(folded[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            ReadOnlySpan<char> word = folded[at..end];
            hasAct = hasAct || _acts.Contains(word);
            hasActor = hasActor || _pronouns.Contains(word) || _actors.MayName(text, folded, at, end);
            at = end;
        }

        return hasActor && hasAct;
    }
}
