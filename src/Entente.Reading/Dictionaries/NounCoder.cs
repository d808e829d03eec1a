namespace Entente.Reading.Dictionaries;

/// <summary>Gives flat noun phrases their actor code: the first actor in the phrase, with the roles about it.</summary>
internal sealed class NounCoder(PhraseIndex<DictionaryActor> actors, PhraseIndex<DictionaryAgent> agents)
{
    /// <summary>The code of no actor.</summary>
    public const string NoActor = "---";

    // Words that turn a role in office into one out of it, as the older coders' "former" conversion has it.
    private static readonly HashSet<string> Former = new(["FORMER", "EX", "EX-"], StringComparer.Ordinal);

    /// <summary>Codes a noun phrase on a day.</summary>
    public void Code(NounContent noun, DateOnly? day)
    {
        string[] words = noun.Words();
        List<DictionaryPlace> places = [];
        (string? actor, int from, int to) = FindActor(words, day, places);
        List<DictionaryAgent> roles = FindAgents(words, from, to);
        if (actor is null && roles.Count == 0)
        {
            return;
        }

        places.AddRange(roles.Select(role => role.Place));
        noun.Places = places;
        noun.Code = WithRoles(actor ?? NoActor, roles, words.Any(Former.Contains));
    }

    /// <summary>A code with roles added, each once; roles alone stand behind "---".</summary>
    public static string Join(string actor, List<DictionaryAgent> roles) => WithRoles(actor, roles, isFormer: false);

    private (string? Code, int From, int To) FindActor(string[] words, DateOnly? day, List<DictionaryPlace> places)
    {
        for (int i = 0; i < words.Length; i++)
        {
            (string? Code, int From, int To) nothing = (null, -1, -1);
            foreach ((DictionaryActor actor, int end) in actors.At(words, i))
            {
                if (actor.CodeOn(day) is { } code)
                {
                    places.Add(code.Place);
                    return (code.Code, i, end);
                }

                // A known name without a code on this day: no other actor is looked for, unless another entry of the name has one.
                nothing = (NoActor, i, end);
            }

            if (nothing.Code is not null)
            {
                return nothing;
            }
        }

        return (null, -1, -1);
    }

    private List<DictionaryAgent> FindAgents(string[] words, int from, int to)
    {
        List<DictionaryAgent> found = [];
        for (int i = 0; i < words.Length; i++)
        {
            if (i >= from && i < to)
            {
                continue;
            }

            foreach ((DictionaryAgent agent, int end) in agents.At(words, i))
            {
                found.Add(agent);
                i = end - 1;
                break;
            }
        }

        return found;
    }

    // Codes are read in steps of three letters, so that a role is not found across two of them.
    private static string WithRoles(string actor, List<DictionaryAgent> roles, bool isFormer)
    {
        string code = actor;
        foreach (DictionaryAgent role in roles)
        {
            string added = isFormer && !role.IsBefore ? "ELI" : role.Code;
            bool isThere = false;
            for (int at = 0; at + added.Length <= code.Length && !isThere; at += 3)
            {
                isThere = code.AsSpan(at, added.Length).SequenceEqual(added);
            }

            if (!isThere)
            {
                code = role.IsBefore ? added + code : code + added;
            }
        }

        return code;
    }
}
