using System.Text.RegularExpressions;
using Entente.Reading.Dictionaries;
using Entente.Reading.Language;
using Entente.Reading.Skill;
using Entente.Tests.Shared;

namespace Entente.Reading.Tests.Dictionaries;

/// <summary>The unit records of PETRARCH with their own dictionaries: from raw text, as they are scored, and from the trees in the file, which
/// shows the coding rules apart from the parser.</summary>
public sealed partial class PetrarchRecordsTests
{
    [Fact]
    public void The_records_pass_from_raw_text_at_the_measured_rate_and_none_without_events_gives_one()
    {
        (IReadOnlyList<CodedRecord> suite, DictionaryCoder coder, _) = Load();
        RecordResult result = RecordSkill.Of(LanguageFront.Load(), suite, coder, TestContext.Current.CancellationToken);
        Assert.Equal(276, result.Records);
        Assert.InRange(result.Passed, 261, 276);
        Assert.InRange(result.Exact.F1, .95, 1);
        Assert.InRange(result.Relaxed.F1, .96, 1);
        Assert.Equal(19, suite.Count(record => record.Expected.Count == 0));
        Assert.All(result.Misses, miss => Assert.NotEmpty(miss.Missing.Concat(miss.Extra)));
        Assert.DoesNotContain(result.Misses, miss => miss.Missing.Count == 0);
    }

    [Fact]
    public void The_rules_alone_code_the_given_trees_as_the_older_coder_does()
    {
        (IReadOnlyList<CodedRecord> suite, DictionaryCoder coder, string xml) = Load();
        string[] trees = [.. Records().Matches(xml)
            .Where(record => record.Value.Contains("<EventCoding", StringComparison.Ordinal) && !record.Value.Contains("error=", StringComparison.Ordinal))
            .Select(record => Parse().Match(record.Value).Groups[1].Value)];
        Assert.Equal(suite.Count, trees.Length);
        int passed = suite.Zip(trees).Count(pair => coder.Code(Tree(pair.Second), null, pair.First.Day, pair.First.Options)
            .Select(coded => $"{coded.Triple}").Order(StringComparer.Ordinal)
            .SequenceEqual(pair.First.Expected.Select(triple => $"{(triple.Source, triple.Target, triple.Code)}").Order(StringComparer.Ordinal)));
        Assert.InRange(passed, 270, 276);
    }

    private static (IReadOnlyList<CodedRecord> Suite, DictionaryCoder Coder, string Xml) Load()
    {
        string folder = SharedFolder.Require("data", "event-coding", "petrarch-unit");
        string xml = File.ReadAllText(Path.Combine(folder, "PETR.UnitTest.records.xml"));
        return (RecordSuite.Read(xml, "records"), new DictionaryCoder(DictionaryFolder.Read(folder)), Comments().Replace(xml, ""));
    }

    private static PhraseNode Tree(string brackets)
    {
        Stack<PhraseNode> open = new([new PhraseNode("TOP")]);
        foreach (Match mark in Brackets().Matches(brackets))
        {
            if (mark.Groups["word"].Success)
            {
                open.Peek().Children.Add(new PhraseNode(mark.Groups["tag"].Value, mark.Groups["word"].Value.ToUpperInvariant()));
            }
            else if (mark.Groups["label"].Success)
            {
                PhraseNode phrase = new(mark.Groups["label"].Value);
                open.Peek().Children.Add(phrase);
                open.Push(phrase);
            }
            else if (open.Count > 1)
            {
                open.Pop();
            }
        }

        return open.Last().Children[0];
    }

    [GeneratedRegex(@"\(\s*(?<tag>[^\s()]*)\s+(?<word>[^\s()]+)\s*\)|\(\s*(?<label>[^\s()]+)|\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"<Sentence\s.*?</Sentence>", RegexOptions.Singleline)]
    private static partial Regex Records();

    [GeneratedRegex("<Parse>(.*?)</Parse>", RegexOptions.Singleline)]
    private static partial Regex Parse();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
