using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>Other people's actor, agent, discard and verb dictionaries, read and ready to code with.</summary>
/// <remarks>Not changed after reading; threads may share it.</remarks>
public sealed class CodingDictionaries
{
    internal CodingDictionaries(
        IReadOnlyList<DictionaryFile> files, PhraseIndex<DictionaryActor> actors, PhraseIndex<DictionaryAgent> agents, DiscardDictionary discards, VerbLexicon verbs, VerbLexicon verbsTwo)
    {
        Files = files;
        Actors = actors;
        Agents = agents;
        Discards = discards;
        Verbs = verbs;
        VerbsTwo = verbsTwo;
    }

    /// <summary>What was read, file by file in the order of their names.</summary>
    public IReadOnlyList<DictionaryFile> Files { get; }

    /// <summary>The lines that could not be read, of all files.</summary>
    public IEnumerable<Rejection> Malformed => Files.SelectMany(file => file.Malformed);

    internal PhraseIndex<DictionaryActor> Actors { get; }

    internal PhraseIndex<DictionaryAgent> Agents { get; }

    internal DiscardDictionary Discards { get; }

    /// <summary>Whether verbs are coded with patterns of version 2.0; so where the folder holds such a file, also beside an older one.</summary>
    public bool IsVersionTwo => VerbsTwo.Count > 0;

    internal VerbLexicon Verbs { get; }

    internal VerbLexicon VerbsTwo { get; }
}
