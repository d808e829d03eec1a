using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Reading.Language;

/// <summary>Gathers the rows of a CoNLL-U file into documents.</summary>
internal sealed class TreebankBuilder(string place)
{
    private readonly List<TreebankDocument> _documents = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Token> _tokens = [];
    private readonly StringBuilder _text = new();
    private string _id = "";
    private string _surface = "";
    private int _surfaceLast;
    private int _surfaceFirst;
    private int _surfaceStart;
    private bool _spaceDue;

    public void Comment(string line)
    {
        if (line.StartsWith("# newdoc", StringComparison.Ordinal))
        {
            EndDocument();
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            _id = equals < 0 ? _documents.Count.ToString(CultureInfo.InvariantCulture) : line[(equals + 1)..].Trim();
        }
        else if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_", StringComparison.Ordinal)
            && _text.Length > 0)
        {
            _text.Append("\n\n");
            _spaceDue = false;
        }
    }

    public void Row(string[] cells, string line, int number)
    {
        if (cells.Length != 10)
        {
            throw Wrong(line, number);
        }

        if (cells[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        int dash = cells[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            _surfaceFirst = TreebankReader.Number(cells[0][..dash]);
            _surfaceLast = TreebankReader.Number(cells[0][(dash + 1)..]);
            Space();
            _surface = cells[1];
            _surfaceStart = _text.Length;
            _text.Append(_surface);
            _spaceDue = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            return;
        }

        int index = TreebankReader.Number(cells[0]);
        int head = TreebankReader.Number(cells[6]);
        if (index != _tokens.Count + 1 || head < 0)
        {
            throw Wrong(line, number);
        }

        SourceSpan span = index <= _surfaceLast ? Share(cells[1], index) : Append(cells);
        _tokens.Add(new Token
        {
            Span = span,
            Form = cells[1],
            Lemma = cells[2],
            Upos = cells[3],
            Xpos = cells[4] == "_" ? "" : cells[4],
            Head = head - 1,
            Relation = cells[7],
        });
    }

    public void EndSentence(int number)
    {
        if (_tokens.Count == 0)
        {
            return;
        }

        if (_tokens.Exists(token => token.Head >= _tokens.Count))
        {
            throw Wrong("a head past the end of its sentence", number);
        }

        _sentences.Add(new Sentence(_tokens[0].Span.Union(_tokens[^1].Span), _tokens.ToArray()));
        _tokens.Clear();
        (_surface, _surfaceFirst, _surfaceLast) = ("", 0, 0);
    }

    public IReadOnlyList<TreebankDocument> End()
    {
        EndDocument();
        return _documents;
    }

    private void EndDocument()
    {
        if (_sentences.Count > 0)
        {
            _documents.Add(new TreebankDocument(_id, _text.ToString(), _sentences.ToArray()));
        }

        _sentences.Clear();
        _text.Clear();
        _spaceDue = false;
    }

    private SourceSpan Append(string[] cells)
    {
        Space();
        int start = _text.Length;
        _text.Append(cells[1]);
        _spaceDue = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        return SourceSpan.From(start, _text.Length);
    }

    // The words of a multiword token follow each other in its letters; the last takes what is left.
    private SourceSpan Share(string form, int index)
    {
        int used = index == _surfaceFirst ? 0 : _tokens[^1].Span.End - _surfaceStart;
        int end = index == _surfaceLast ? _surface.Length : Math.Min(_surface.Length, used + form.Length);
        return SourceSpan.From(_surfaceStart + used, _surfaceStart + end);
    }

    private void Space()
    {
        if (_spaceDue)
        {
            _text.Append(' ');
            _spaceDue = false;
        }
    }

    private SourceException Wrong(string line, int number) => new(new Failure(
        "ENT0303",
        $"'{(line.Length > 60 ? line[..60] : line)}' is not a word of ten CoNLL-U columns.",
        string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}"),
        "Give a treebank in the CoNLL-U format, version 2."));
}
