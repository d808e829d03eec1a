namespace Entente.Reading.Dictionaries;

/// <summary>The words before a verb, nearest first, or after it.</summary>
internal sealed class VerbSequence
{
    private readonly List<SequenceItem> _items = [];

    private VerbSequence(bool isBackward) => IsBackward = isBackward;

    /// <summary>Whether it runs from the verb towards the start of the sentence.</summary>
    public bool IsBackward { get; }

    public int Count => _items.Count;

    public SequenceItem this[int index] => _items[index];

    /// <summary>The words from a place back to the last comma or the start of the sentence.</summary>
    public static VerbSequence Before(List<ClauseItem> line, int from, int start)
    {
        VerbSequence sequence = new(isBackward: true);
        for (int i = from; i >= start && !line[i].Closes(","); i--)
        {
            sequence.Add(line[i]);
        }

        return sequence;
    }

    /// <summary>The words from a place on within the verb phrase.</summary>
    public static VerbSequence After(List<ClauseItem> line, int from, int end)
    {
        VerbSequence sequence = new(isBackward: false);
        for (int i = from; i < end; i++)
        {
            sequence.Add(line[i]);
        }

        return sequence;
    }

    /// <summary>The noun phrases that a place stands for: one, or the members of a compound.</summary>
    public List<NounContent> NounsAt(int index)
    {
        if (_items[index].Kind != SequenceKind.OpenCompound)
        {
            return [_items[index].Noun!]; // only places of openings are asked for, and those carry their noun
        }

        List<NounContent> members = [];
        int step = IsBackward ? -1 : 1;
        for (int i = index + step; i >= 0 && i < _items.Count && _items[i].Kind != SequenceKind.CloseCompound; i += step)
        {
            if (_items[i] is { Kind: SequenceKind.OpenNoun, Noun: { } noun })
            {
                members.Add(noun);
            }
        }

        return members;
    }

    private void Add(ClauseItem item)
    {
        switch (item.Kind)
        {
            case ClauseItemKind.Word:
                _items.Add(new SequenceItem(SequenceKind.Word, item.Word, null));
                break;
            case ClauseItemKind.Noun:
                NounContent noun = item.Noun!; // a noun item carries its noun
                _items.Add(new SequenceItem(IsBackward ? SequenceKind.CloseNoun : SequenceKind.OpenNoun, "", noun));
                string[] words = noun.Words();
                foreach (string word in IsBackward ? words.Reverse() : words)
                {
                    _items.Add(new SequenceItem(SequenceKind.Word, word, null));
                }

                _items.Add(new SequenceItem(IsBackward ? SequenceKind.OpenNoun : SequenceKind.CloseNoun, "", noun));
                break;
            case ClauseItemKind.OpenCompound:
                _items.Add(new SequenceItem(SequenceKind.OpenCompound, "", null));
                break;
            case ClauseItemKind.CloseCompound:
                _items.Add(new SequenceItem(SequenceKind.CloseCompound, "", null));
                break;
            case ClauseItemKind.Open:
            case ClauseItemKind.Close:
            default:
                break;
        }
    }
}
