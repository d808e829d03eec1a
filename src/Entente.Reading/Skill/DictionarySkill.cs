using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Reading.Skill;

/// <summary>Scores coding with other people's CAMEO dictionaries on the PLOVER gold standard.</summary>
public static class DictionarySkill
{
    /// <summary>What the dictionaries find in one text, by countries and PLOVER types.</summary>
    /// <param name="front">The language front.</param>
    /// <param name="coder">The coder.</param>
    /// <param name="text">The text.</param>
    /// <param name="day">The day that decides which codes hold; null where not known.</param>
    public static HashSet<ReadingTriple> Code(ILanguageFront front, DictionaryCoder coder, string text, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(coder);
        HashSet<ReadingTriple> found = [];
        foreach (Sentence sentence in front.Parse(new Document { Id = ContentHash.Of(text), Text = text }))
        {
            foreach (DictionaryEvent coded in coder.Code(sentence, day, CoderOptions.Standard))
            {
                if (CameoTypes.TypeOf(coded.Code) is { } type && Country(coded.Source) is { } source && Country(coded.Target) is { } target)
                {
                    found.Add(new ReadingTriple(source, target, ReadingTriple.Fold(type)));
                }
            }
        }

        return found;
    }

    // The first three letters are a country, or the kind of an international actor.
    private static string? Country(string actor) => actor.Length < 3 || actor.StartsWith("---", StringComparison.Ordinal) || actor[0] == '"' ? null : actor[..3] switch
    {
        "NGO" or "NGM" or "MNC" or "INT" => "IGO",
        "ISM" or "REB" or "UAF" => "IMG",
        string code => code,
    };
}
