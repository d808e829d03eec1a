namespace Entente.Reading.Dictionaries;

/// <summary>A verb with its code and the noun phrases of both sides, before compounds are paired.</summary>
/// <param name="Code">The event code, with a colon where it has a mirror.</param>
/// <param name="Rule">The line of the pattern or verb.</param>
/// <param name="IsByPattern">Whether a pattern gave the code.</param>
/// <param name="Verb">The verb's index in the sentence.</param>
/// <param name="IsPassive">Whether the sides change places.</param>
/// <param name="Sources">The noun phrases of the source.</param>
/// <param name="Targets">The noun phrases of the target.</param>
internal sealed record CodedClause(
    string Code, DictionaryPlace Rule, bool IsByPattern, int Verb, bool IsPassive, IReadOnlyList<NounContent> Sources, IReadOnlyList<NounContent> Targets)
{
    /// <summary>The pairs of codes, without those of an actor with itself.</summary>
    public IEnumerable<CodedPair> Pairs(CoderOptions options)
    {
        List<(string Code, NounContent? Noun)> sources = Codes(Sources, options);
        List<(string Code, NounContent? Noun)> targets = Codes(Targets, options);
        int colon = Code.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return Cross(sources, targets, Code);
        }

        // An event with its mirror and one side only stands among the members of that side.
        if (targets[0].Code == NounCoder.NoActor)
        {
            targets = sources;
        }
        else if (sources[0].Code == NounCoder.NoActor)
        {
            sources = targets;
        }

        return Cross(sources, targets, Code[..colon]).Concat(Cross(targets, sources, Code[(colon + 1)..]));
    }

    /// <summary>The codes of a side: of each noun phrase, and of each part where a code stands for several ("A/B").</summary>
    public static List<(string Code, NounContent? Noun)> Codes(IReadOnlyList<NounContent> nouns, CoderOptions options)
    {
        List<(string Code, NounContent? Noun)> codes = [];
        foreach (NounContent noun in nouns)
        {
            if (noun.Code != NounCoder.NoActor)
            {
                codes.AddRange(noun.Code.Split('/').Select(code => (code, (NounContent?)noun)));
            }
            else if (options.NewActorLength > 0)
            {
                string[] words = noun.Words();
                codes.Add((words.Length <= options.NewActorLength ? $"\"{string.Join(' ', words)}\"" : NounCoder.NoActor, noun));
            }
        }

        return codes.Count == 0 ? [(NounCoder.NoActor, nouns.Count > 0 ? nouns[0] : null)] : codes;
    }

    private IEnumerable<CodedPair> Cross(List<(string Code, NounContent? Noun)> sources, List<(string Code, NounContent? Noun)> targets, string code) =>
        code.Length == 0
            ? []
            : from source in sources
              from target in targets
              where source.Code != target.Code
              select IsPassive ? new CodedPair(target.Code, source.Code, code, target.Noun, source.Noun) : new CodedPair(source.Code, target.Code, code, source.Noun, target.Noun);
}
