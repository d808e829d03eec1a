using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>Other people's actor, agent, discard and verb dictionaries, read and ready to code with.</summary>
/// <remarks>Not changed after reading; threads may share it.</remarks>
public sealed class CodingDictionaries
{
    internal CodingDictionaries(
        IReadOnlyList<DictionaryFile> files, PhraseIndex<DictionaryActor> actors, PhraseIndex<DictionaryAgent> agents, DiscardDictionary discards, VerbLexicon verbs)
    {
        Files = files;
        Actors = actors;
        Agents = agents;
        Discards = discards;
        Verbs = verbs;
    }

    /// <summary>What was read, file by file in the order of their names.</summary>
    public IReadOnlyList<DictionaryFile> Files { get; }

    /// <summary>The lines that could not be read, of all files.</summary>
    public IEnumerable<Rejection> Malformed => Files.SelectMany(file => file.Malformed);

    internal PhraseIndex<DictionaryActor> Actors { get; }

    internal PhraseIndex<DictionaryAgent> Agents { get; }

    internal DiscardDictionary Discards { get; }

    internal VerbLexicon Verbs { get; }
}
