namespace Entente.Reading.Dictionaries;

/// <summary>Reads verb dictionaries of both forms: synonym sets, blocks of verbs, patterns about an asterisk, transformations.</summary>
/// <param name="tally">Counts, and takes the lines that cannot be read.</param>
/// <param name="verbs">Where the verbs go.</param>
/// <param name="isTwo">Whether the patterns are those of version 2.0.</param>
internal sealed class VerbDictionaryReader(DictionaryTally tally, VerbLexicon verbs, bool isTwo)
{
    private readonly Dictionary<string, SynonymSet> _sets = new(StringComparer.Ordinal);
    private SynonymSet? _set;
    private bool _isSetSingular;
    private VerbBlock? _block;
    private readonly List<(int Number, string Text)> _transformations = [];

    /// <summary>Adds the file's verbs to the lexicon.</summary>
    public void Read(string text)
    {
        foreach ((int number, string line) in DictionaryLines.Read(text))
        {
            string content = line.Trim();
            if (content[0] == '+' && _set is not null)
            {
                ReadMember(content[1..].Trim(), number);
                continue;
            }

            _set = null;
            if (content[0] == '&')
            {
                BeginSet(content);
            }
            else if (content.StartsWith("---", StringComparison.Ordinal))
            {
                BeginBlock(content, number);
            }
            else if (content[0] == '-')
            {
                ReadPattern(content, number);
            }
            else if (content[0] == '~')
            {
                _transformations.Add((number, content));
            }
            else
            {
                ReadVerb(content, number);
            }
        }

        // A transformation names verbs, which may stand anywhere in the file.
        foreach ((int number, string line) in _transformations)
        {
            if (isTwo && Transformation.Parse(line, verbs, tally.At(number)) is { } transformation)
            {
                verbs.Transformations.Add(transformation);
                tally.Transformations++;
            }
            else
            {
                tally.Refuse(number, "ENT0358", $"'{line}' is not a transformation.", "Write '~ a (b . VERB) VERB = a b code' in a dictionary of version 2.0, with verbs of that dictionary.", line);
            }
        }
    }

    private void BeginSet(string content)
    {
        string name = content.Split([' ', '\t'], 2)[0].ToUpperInvariant();
        _isSetSingular = name[^1] == '_';
        name = name.TrimEnd('_');
        _sets[name] = _set = new SynonymSet(name);
        tally.Sets++;
    }

    private void ReadMember(string member, int number)
    {
        string upper = member.ToUpperInvariant();
        if (upper.StartsWith('&'))
        {
            if (_sets.TryGetValue(upper.TrimEnd('_'), out SynonymSet? inner) && inner != _set)
            {
                _set!.Add(inner); // called only while a set is open
            }
            else
            {
                tally.Refuse(number, "ENT0357", $"The synonym set {upper} is not defined above.", "Define a set above its first use.", member);
            }

            return;
        }

        string[] words = upper.Split(['_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            tally.Refuse(number, "ENT0356", "A member of a synonym set has no word.", "Write a word or phrase after '+'.", member);
            return;
        }

        _set!.Add(words); // called only while a set is open
        if (!_isSetSingular && upper[^1] != '_')
        {
            _set.Add([.. words[..^1], AgentDictionaryReader.Plural(words[^1])]);
        }
    }

    private void BeginBlock(string content, int number)
    {
        int open = content.IndexOf('[', StringComparison.Ordinal);
        int close = open < 0 ? -1 : content.IndexOf(']', open);
        if (open >= 0 && close < 0)
        {
            tally.Refuse(number, "ENT0352", $"'{content}' is not closed.", "End the code with a square bracket.", content);
        }

        string code = close < 0 ? "---" : content[(open + 1)..close].Trim();
        _block = new VerbBlock(content.Trim('-', ' ').Split('[')[0].Trim(), code.Length == 0 ? "---" : code);
    }

    private void ReadVerb(string content, int number)
    {
        int open = content.IndexOf('[', StringComparison.Ordinal);
        int close = open < 0 ? -1 : content.IndexOf(']', open);
        string verb = (open < 0 ? content : content[..open]).Trim().ToUpperInvariant();
        if (_block is null || (open >= 0 && close < 0) || verb.Length == 0)
        {
            tally.Refuse(number, "ENT0356", $"'{content}' is no verb of a block.", "Begin a block with --- NAME [code] ---, close brackets, write the verb first.", content);
            return;
        }

        VerbForms? forms = VerbForms.Parse(verb);
        if (forms is null)
        {
            tally.Refuse(number, "ENT0356", $"'{content}' does not close its braces.", "Close the braces after the verb's irregular forms.", content);
            return;
        }

        string own = close < 0 ? "" : content[(open + 1)..close].Trim();
        tally.Entries++;
        foreach ((string word, string[] before, string[] after) in forms.All())
        {
            verbs.Add(word, new VerbForm(_block, own.Length > 0 ? own : _block.Code, before, after, tally.At(number)));
        }
    }

    private void ReadPattern(string content, int number)
    {
        int open = content.LastIndexOf('[');
        int close = open < 0 ? -1 : content.IndexOf(']', open);
        string body = open < 0 ? content[1..] : content[1..open];
        int star = body.IndexOf('*', StringComparison.Ordinal);
        if (_block is null || close < 0 || star < 0 || content[(open + 1)..close].Trim().Length == 0)
        {
            tally.Refuse(number, "ENT0356", $"'{content}' is not a pattern with one '*' and a code.", "Write '- words * words [code]' below a verb.", content);
            return;
        }

        if (isTwo)
        {
            ReadPhrasePattern(body, star, content[(open + 1)..close].Trim(), number);
            return;
        }

        if (body.AsSpan().IndexOfAny('{', '(') >= 0)
        {
            tally.Refuse(number, "ENT0356", $"'{content}' has alternatives in braces, which this form does not know.", "Use a synonym set in place of the braces.", content);
            return;
        }

        PatternToken[]? before = PatternTokens.Parse(body[..star], _sets, isBackward: true, out string? missing);
        PatternToken[]? after = missing is null ? PatternTokens.Parse(body[(star + 1)..], _sets, isBackward: false, out missing) : null;
        if (before is null || after is null)
        {
            tally.Refuse(number, "ENT0357", $"The synonym set {missing} is not defined above.", "Define a set above its first use.", content);
            return;
        }

        _block.Patterns.Add(new VerbPattern(before, after, content[(open + 1)..close].Trim(), tally.At(number)));
        tally.Patterns++;
    }

    private void ReadPhrasePattern(string body, int star, string code, int number)
    {
        PhrasePattern? pattern = PhrasePatternParser.Parse(body, star, code, tally.At(number), _sets, out string? missing);
        if (pattern is not null)
        {
            _block!.PhrasePatterns.Add(pattern); // checked by the caller
            tally.Patterns++;
        }
        else if (missing is not null)
        {
            tally.Refuse(number, "ENT0357", $"The synonym set {missing} is not defined above.", "Define a set above its first use.", body);
        }
        else
        {
            tally.Refuse(number, "ENT0356", $"'{body.Trim()}' does not close its braces or parentheses.", "Close each brace and parenthesis of the pattern.", body);
        }
    }
}
