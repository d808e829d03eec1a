using System.Text;
using Entente.Vocabulary;

namespace Entente.Reading.Dictionaries;

/// <summary>Reads a folder of dictionaries as PETRARCH and Phoenix have them.</summary>
public static class DictionaryFolder
{
    /// <summary>Reads the text files of a folder that are dictionaries, in the order of their names.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="SourceException">ENT0350: no such folder, or no dictionary of actors and none of verbs in it.</exception>
    public static CodingDictionaries Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (!Directory.Exists(path))
        {
            throw new SourceException(new Failure("ENT0350", "There is no such folder.", name, "Give a folder with actor, agent and verb dictionaries."));
        }

        List<(string Name, string Text)> files = [.. Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file, Encoding.UTF8)))];
        return Of(files, name);
    }

    /// <summary>Reads dictionaries that are already in memory.</summary>
    /// <param name="files">Names and contents; files that are no dictionary are passed over.</param>
    /// <param name="place">What to call them in a message.</param>
    /// <exception cref="SourceException">ENT0350: no dictionary of actors and none of verbs among them.</exception>
    public static CodingDictionaries Of(IReadOnlyList<(string Name, string Text)> files, string place)
    {
        ArgumentNullException.ThrowIfNull(files);
        PhraseIndex<DictionaryActor> actors = new();
        PhraseIndex<DictionaryAgent> agents = new();
        DiscardDictionary discards = new();
        VerbLexicon verbs = new(), verbsTwo = new();
        List<DictionaryFile> read = [];
        foreach ((string name, string text) in files)
        {
            if (DictionaryKinds.Of(name, text) is not { } kind)
            {
                continue;
            }

            DictionaryTally tally = new(name, kind);
            switch (kind)
            {
                case DictionaryFileKind.Actors:
                    ActorDictionaryReader.Read(text, tally, actors);
                    break;
                case DictionaryFileKind.Agents:
                    AgentDictionaryReader.Read(text, tally, agents);
                    break;
                case DictionaryFileKind.Discards:
                    discards.Read(text, tally);
                    break;
                case DictionaryFileKind.Issues:
                    PhraseListReader.ReadIssues(text, tally);
                    break;
                case DictionaryFileKind.Prepositions:
                    PhraseListReader.ReadPrepositions(text, tally);
                    break;
                case DictionaryFileKind.Verbs:
                    new VerbDictionaryReader(tally, verbs, isTwo: false).Read(text);
                    break;
                case DictionaryFileKind.VerbsTwo:
                    new VerbDictionaryReader(tally, verbsTwo, isTwo: true).Read(text);
                    break;
                default:
                    break;
            }

            read.Add(tally.Close());
        }

        if (!read.Exists(file => file.Kind is DictionaryFileKind.Actors or DictionaryFileKind.Verbs or DictionaryFileKind.VerbsTwo))
        {
            throw new SourceException(new Failure("ENT0350", "The folder holds no dictionary of actors or verbs.", place,
                "Give a folder with actor, agent and verb dictionaries as text files (.txt)."));
        }

        actors.Freeze();
        agents.Freeze();
        discards.Freeze();
        verbs.Freeze();
        verbsTwo.Freeze();
        return new CodingDictionaries(read, actors, agents, discards, verbs, verbsTwo);
    }
}
