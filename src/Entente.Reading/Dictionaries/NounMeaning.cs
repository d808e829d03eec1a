namespace Entente.Reading.Dictionaries;

/// <summary>The actors of a noun phrase by the rules of version 2.0: all actors of its words, with all its roles; else those of the
/// phrases within, the nearer first.</summary>
internal sealed class NounMeaning(PhraseIndex<DictionaryActor> actors, PhraseIndex<DictionaryAgent> agents, DateOnly? day)
{
    private readonly Dictionary<PhraseNode, List<ActorCode>> _known = [];

    /// <summary>The actors of a phrase; those of roles alone begin with "---".</summary>
    public List<ActorCode> Of(PhraseNode noun)
    {
        if (!_known.TryGetValue(noun, out List<ActorCode>? codes))
        {
            _known[noun] = []; // a pronoun may lead back here
            _known[noun] = codes = Read(noun);
        }

        return codes;
    }

    /// <summary>Notes the actors of a phrase that are known from elsewhere, such as those of a pronoun.</summary>
    public void Set(PhraseNode noun, List<ActorCode> codes) => _known[noun] = codes;

    private List<ActorCode> Read(PhraseNode noun)
    {
        if (Members(noun) is { Count: > 1 } members)
        {
            // "Ruritania and the government of Borduria": each member for itself.
            return [.. members.SelectMany(Of).DistinctBy(code => code.Code)];
        }

        // "lawmakers and officials in Ruritania": each role with each actor behind the preposition.
        if (noun.Children is [{ Label: "NP" } joined, { Label: "PP" } place] && joined.Children.Exists(child => child.Label == "CC")
            && Of(joined) is { Count: > 1 } roles && roles.TrueForAll(role => role.Code.StartsWith(NounCoder.NoActor, StringComparison.Ordinal))
            && place.Children.Where(child => child.IsNounPhrase).SelectMany(Of).Where(IsNamed).ToArray() is { Length: > 0 } named)
        {
            return [.. from role in roles from actor in named select WithRole(actor, role)];
        }

        List<ActorCode> meaning = ReadPhrase(noun);
        if (meaning.Count > 0)
        {
            return meaning;
        }

        // "the roads leading into Ruritania": an actor of the clause, where the phrase has none of its own.
        return [.. noun.Children.Where(child => child.Label == "VP").SelectMany(clause => clause.All())
            .Where(below => below.Label == "PP").SelectMany(below => below.Children).Where(below => below.IsNounPhrase).SelectMany(Of).Where(IsNamed).Take(1)];
    }

    // The members of a coordination, parted at conjunctions and commas; none where the phrase is no coordination of nouns. Adjectives before the
    // first hold for bare nouns after it: "Danish media and government".
    private static List<PhraseNode> Members(PhraseNode noun)
    {
        if (!noun.Children.Exists(child => child is { IsWord: true, Label: "CC" }) || noun.Children.Exists(child => child.Label is "VP" or "S" or "SBAR" or "PP"))
        {
            return [];
        }

        List<PhraseNode> members = [new("NP")];
        foreach (PhraseNode child in noun.Children)
        {
            if (child.IsWord && child.Label is "CC" or ",")
            {
                members.Add(new PhraseNode("NP"));
            }
            else
            {
                members[^1].Children.Add(child);
            }
        }

        members.RemoveAll(member => member.Children.Count == 0);
        if (!members.TrueForAll(member => member.Children.Exists(child => child.IsNounPhrase || child.Label.StartsWith("NN", StringComparison.Ordinal))))
        {
            return [];
        }

        PhraseNode[] adjectives = members[0].Children.Exists(child => child.Label == "DT") ? [] : [.. members[0].Children.TakeWhile(child => child.Label == "JJ")];
        foreach (PhraseNode bare in members.Skip(1).Where(member => member.Children is [{ IsWord: true }]))
        {
            bare.Children.InsertRange(0, adjectives);
        }

        return members.ConvertAll(member => member.Children is [{ IsWord: false } only] ? only : member);
    }

    private static bool IsNamed(ActorCode actor) => !actor.Code.StartsWith(NounCoder.NoActor, StringComparison.Ordinal);

    private static ActorCode WithRole(ActorCode actor, ActorCode role)
    {
        string code = role.Code[NounCoder.NoActor.Length..];
        NounContent noun = new() { Code = actor.Code.EndsWith(code, StringComparison.Ordinal) ? actor.Code : actor.Code + code, Places = [.. actor.Noun.Places, .. role.Noun.Places] };
        noun.Parts.AddRange(role.Noun.Parts);
        noun.Parts.AddRange(actor.Noun.Parts);
        return new ActorCode(noun.Code, noun);
    }

    private List<ActorCode> ReadPhrase(PhraseNode noun)
    {
        NounContent content = new();
        List<ActorCode> within = [];
        Collect(noun, content, within);
        string[] words = content.Words();
        List<(string Code, DictionaryPlace Place)> found = [];
        List<DictionaryAgent> roles = [];
        for (int i = 0; i < words.Length;)
        {
            i = Actor(words, i, found) is var end and > 0 ? end : Role(words, i, roles) is var next and > 0 ? next : i + 1;
        }

        if (found.Count == 0)
        {
            IEnumerable<ActorCode> named = within.Where(code => !code.Code.StartsWith(NounCoder.NoActor, StringComparison.Ordinal));
            if (named.Any())
            {
                return [.. named.Select(actor => WithRoles(actor, roles))];
            }

            return roles.Count > 0 ? [Coded(NounCoder.NoActor, roles, null)] : within;
        }

        // "Ruritania's Anton Kessel" is one actor by two names; in "Ruritania and Borduria" they are two.
        if (found.Count > 1 && !noun.Has("CC"))
        {
            found.RemoveAll(actor => found.Exists(other => other.Code.Length > actor.Code.Length && other.Code.StartsWith(actor.Code, StringComparison.Ordinal)));
        }

        List<ActorCode> codes = [.. found.Select(actor => Coded(actor.Code, roles, actor.Place)).DistinctBy(code => code.Code)];
        return codes;

        ActorCode Coded(string code, List<DictionaryAgent> with, DictionaryPlace? place)
        {
            NounContent coded = new() { Code = NounCoder.Join(code, with) };
            coded.Parts.AddRange(content.Parts);
            coded.Places = [.. place is { } line ? [line] : Array.Empty<DictionaryPlace>(), .. with.Select(role => role.Place)];
            return new ActorCode(coded.Code, coded);
        }
    }

    private static ActorCode WithRoles(ActorCode actor, List<DictionaryAgent> roles)
    {
        NounContent noun = new() { Code = NounCoder.Join(actor.Code, roles), Places = [.. actor.Noun.Places, .. roles.Select(role => role.Place)] };
        noun.Parts.AddRange(actor.Noun.Parts);
        return new ActorCode(noun.Code, noun);
    }

    private int Actor(string[] words, int at, List<(string Code, DictionaryPlace Place)> found)
    {
        int known = -1;
        foreach ((DictionaryActor actor, int end) in actors.At(words, at))
        {
            if (actor.CodeOn(day) is { Code: not NounCoder.NoActor } code)
            {
                found.AddRange(code.Code.Split('/').Select(part => (part, code.Place)));
                return end;
            }

            known = known < 0 ? end : known;
        }

        return known;
    }

    private int Role(string[] words, int at, List<DictionaryAgent> roles)
    {
        foreach ((DictionaryAgent agent, int end) in agents.At(words, at))
        {
            roles.Add(agent);
            return end;
        }

        return -1;
    }

    // The words of the phrase itself; a phrase within that has actors of its own is kept apart.
    private void Collect(PhraseNode node, NounContent content, List<ActorCode> within)
    {
        foreach (PhraseNode child in node.Children)
        {
            if (child.IsWord)
            {
                if (child.Label != "POS" && child.Label[0] is not ('.' or ','))
                {
                    content.Add(child);
                }
            }
            else if (child.Label == "PP")
            {
                List<ActorCode> codes = [.. child.Children.Where(inner => inner.IsNounPhrase).SelectMany(Of)];
                if (codes.Exists(code => !code.Code.StartsWith(NounCoder.NoActor, StringComparison.Ordinal)))
                {
                    within.AddRange(codes);
                }
                else
                {
                    Collect(child, content, within);
                }
            }
            else if (child.Label is not ("VP" or "S" or "SBAR"))
            {
                Collect(child, content, within);
            }
        }
    }
}
