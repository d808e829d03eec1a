namespace Entente.Reading.Dictionaries;

/// <summary>Leaves out clauses that stand between commas, as the older coder does.</summary>
internal static class CommaClauses
{
    /// <summary>Takes short clauses out of the line: at the beginning, at the end, and between commas.</summary>
    public static void Remove(List<ClauseItem> line, CoderOptions options)
    {
        if (NextComma(line, 0) is not { } first)
        {
            return;
        }

        if (options.FirstComma.Greatest > 0 && IsWithin(Count(line, 2, first), options.FirstComma))
        {
            DeletePhrases(line, 2, first);
        }

        if (options.LastComma.Greatest > 0)
        {
            int end = EndMark(line);
            int comma = LastComma(line, end - 1);
            if (comma >= 0 && IsWithin(Count(line, comma, line.Count), options.LastComma))
            {
                DeletePhrases(line, comma + 3, end);
            }
        }

        if (options.InnerComma.Greatest > 0 && NextComma(line, 0) is { } from)
        {
            while (NextComma(line, from + 1) is { } to)
            {
                int before = line.Count;
                if (IsWithin(Count(line, from + 2, to), options.InnerComma))
                {
                    DeletePhrases(line, from, to);
                }

                from = to - (before - line.Count);
            }
        }

        RemoveDangling(line);
    }

    private static void RemoveDangling(List<ClauseItem> line)
    {
        if (NextComma(line, 0) is { } first && Count(line, 2, first) == 0)
        {
            line.RemoveRange(first, 3);
        }

        int end = EndMark(line);
        int last = LastComma(line, end - 1);
        if (last >= 0 && Count(line, last + 1, end) == 0)
        {
            line.RemoveRange(last, 3);
        }
    }

    private static bool IsWithin(int count, (int Least, int Greatest) limits) => count >= limits.Least && count <= limits.Greatest;

    private static int? NextComma(List<ClauseItem> line, int from)
    {
        int at = line.FindIndex(Math.Min(from, line.Count), item => item.Opens(","));
        return at < 0 ? null : at;
    }

    private static int LastComma(List<ClauseItem> line, int from)
    {
        while (from >= 2 && !line[from].Opens(","))
        {
            from--;
        }

        return from >= 2 ? from : -1;
    }

    // The opening of the last mark or word of the sentence.
    private static int EndMark(List<ClauseItem> line)
    {
        int at = line.Count - 1;
        while (at >= 2 && line[at].Kind is ClauseItemKind.Close or ClauseItemKind.CloseCompound)
        {
            at--;
        }

        return at - 1;
    }

    private static int Count(List<ClauseItem> line, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            count += line[i].Kind switch
            {
                // A verb and its particle count as one word.
                ClauseItemKind.Word => char.IsLetter(line[i].Word[0]) && !line[i - 1].Opens("RP") ? 1 : 0,
                ClauseItemKind.Noun => line[i].Noun!.WordCount, // a noun item carries its noun
                _ => 0,
            };
        }

        return count;
    }

    // Takes out the phrases that lie wholly within the range; marks of phrases that reach beyond it stay, so that the line stays
    // balanced.
    private static void DeletePhrases(List<ClauseItem> line, int from, int to)
    {
        Stack<ClauseItem> closed = new();
        for (int i = to - 1; i >= from; i--)
        {
            ClauseItem item = line[i];
            if (item.Kind is ClauseItemKind.Close or ClauseItemKind.CloseCompound)
            {
                closed.Push(item);
            }
            else if (item.Kind == ClauseItemKind.Noun)
            {
                line.RemoveAt(i);
            }
            else if (item.Kind is ClauseItemKind.Open or ClauseItemKind.OpenCompound && closed.TryPeek(out ClauseItem? close) && close.Label == item.Label)
            {
                int end = line.FindIndex(i + 1, other => other.Kind is ClauseItemKind.Close or ClauseItemKind.CloseCompound && other.Label == item.Label);
                line.RemoveRange(i, end - i + 1);
                closed.Pop();
            }
        }
    }
}
