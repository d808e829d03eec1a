using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Workshop.Scoring;

/// <summary>Prints the trees of a text, one word a line, to look at errors.</summary>
internal static class ParseCommand
{
    public static int Run(string[] args)
    {
        if (args is not [string path] || !File.Exists(path))
        {
            Console.Error.WriteLine("workshop parse: name a text file.");
            return 2;
        }

        string text = File.ReadAllText(path);
        foreach (Sentence sentence in LanguageFront.Load().Parse(new Document { Id = ContentHash.Of(text), Text = text }))
        {
            for (int at = 0; at < sentence.Tokens.Count; at++)
            {
                Token token = sentence.Tokens[at];
                Console.WriteLine($"{at + 1}\t{token.Form}\t{token.Lemma}\t{token.Upos}\t{token.Xpos}\t{token.Head + 1}\t{token.Relation}");
            }

            Console.WriteLine();
        }

        return 0;
    }
}
