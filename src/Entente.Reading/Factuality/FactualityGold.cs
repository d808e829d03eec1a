using System.Globalization;
using System.IO.Compression;
using System.Text;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Factuality;

/// <summary>Reads predicates that people judged: a table that points into a treebank by sentence and word number.</summary>
public static class FactualityGold
{
    private static readonly string[] Columns = ["sent_id", "token", "form", "factuality"];

    /// <summary>Reads a table and the treebank that it points into.</summary>
    /// <param name="table">Tab-separated with a header: <c>sent_id</c>, <c>token</c>, <c>form</c>, <c>factuality</c>, and
    /// <c>annotators</c> where known.</param>
    /// <param name="treebank">The CoNLL-U file, plain or gzip. Its words are read; its tags and trees are not used.</param>
    /// <exception cref="SourceException">ENT0382: the table cannot be read; ENT0383: a row points to no word of the treebank; ENT0303:
    /// the treebank is not CoNLL-U.</exception>
    public static IReadOnlyList<FactualityItem> Read(string table, string treebank)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        ArgumentException.ThrowIfNullOrEmpty(treebank);
        Dictionary<string, Sentence> sentences = Sentences(treebank);
        string place = Path.GetFileName(table);
        List<FactualityItem> items = [];
        int number = 0;
        int[] columns = [];
        foreach (string line in Lines(table, place))
        {
            number++;
            string[] cells = line.Split('\t');
            if (number == 1)
            {
                columns = [.. Columns.Append("annotators").Select(name => Array.IndexOf(cells, name))];
                if (columns.Take(Columns.Length).Any(column => column < 0))
                {
                    throw Wrong($"the header lacks one of {string.Join(", ", Columns)}", place, number);
                }
            }
            else if (line.Length > 0)
            {
                items.Add(Item(cells, columns, sentences, place, number));
            }
        }

        return items;
    }

    private static FactualityItem Item(string[] cells, int[] columns, Dictionary<string, Sentence> sentences, string place, int number)
    {
        if (cells.Length <= columns.Max()
            || !int.TryParse(cells[columns[1]], NumberStyles.None, CultureInfo.InvariantCulture, out int token)
            || !double.TryParse(cells[columns[3]], NumberStyles.Float, CultureInfo.InvariantCulture, out double score) || !double.IsFinite(score))
        {
            throw Wrong("a row without a word number and a score", place, number);
        }

        string id = cells[columns[0]];
        if (!sentences.TryGetValue(id, out Sentence? sentence) || token < 1 || token > sentence.Tokens.Count || sentence.Tokens[token - 1].Form != cells[columns[2]])
        {
            throw new SourceException(new Failure(
                "ENT0383",
                $"Word {token} of sentence '{id}', '{cells[columns[2]]}', is not in the treebank.",
                string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}"),
                "Give the treebank and the part of it that the table was made for."));
        }

        bool isCounted = columns[4] >= 0 && int.TryParse(cells[columns[4]], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return new FactualityItem(sentence.Tokens, token - 1, score, isCounted ? int.Parse(cells[columns[4]], CultureInfo.InvariantCulture) : 1);
    }

    // The treebank reader keeps no sentence ids; they stand in the comments, one before each sentence.
    private static Dictionary<string, Sentence> Sentences(string treebank)
    {
        string place = Path.GetFileName(treebank);
        string text = string.Join('\n', Lines(treebank, place, "ENT0303"));
        List<string> ids = [];
        string id = "";
        bool isInside = false;
        foreach (string line in text.Split('\n').Append(""))
        {
            if (line.StartsWith("# sent_id", StringComparison.Ordinal) && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                id = line[(equals + 1)..].Trim();
            }
            else if (line.Length == 0)
            {
                if (isInside)
                {
                    ids.Add(id);
                }

                (isInside, id) = (false, "");
            }
            else
            {
                isInside |= line[0] != '#';
            }
        }

        using StringReader reader = new(text);
        Sentence[] sentences = [.. TreebankReader.Read(reader, place).SelectMany(document => document.Sentences)];
        Dictionary<string, Sentence> found = new(StringComparer.Ordinal);
        for (int i = 0; i < Math.Min(ids.Count, sentences.Length); i++)
        {
            found.TryAdd(ids[i], sentences[i]);
        }

        return found;
    }

    private static List<string> Lines(string path, string place, string code = "ENT0382")
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            bool isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
            file.Position = 0;
            using Stream stream = isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
            using StreamReader reader = new(stream, Encoding.UTF8);
            List<string> lines = [];
            while (reader.ReadLine() is { } line)
            {
                lines.Add(line);
            }

            return lines;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SourceException(new Failure(code, $"The file cannot be read: {error.Message}", place, "Name a file that can be read, plain or gzip."), error);
        }
    }

    private static SourceException Wrong(string cause, string place, int number) => new(new Failure(
        "ENT0382",
        $"Not a table of judged predicates: {cause}.",
        string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}"),
        "Give a tab-separated file with the columns sent_id, token, form, factuality."));
}
