using System.Globalization;
using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Workshop.Scoring;

/// <summary>Prints for each line of a file its clauses with their moods, its claims and its events, for review by eye.</summary>
internal static class MoodsCommand
{
    public static int Run(string[] args)
    {
        ArticleReader reader = new();
        foreach (string line in File.ReadLines(args[0]).Where(line => line.Length > 0))
        {
            Document document = new() { Id = ContentHash.Of(line), Text = line, Date = PartialDate.Parse("2021-04-10", CultureInfo.InvariantCulture), DateBasis = "option" };
            ReadDocument read = reader.Read(document);
            Console.WriteLine(line);
            foreach (ReadClause clause in read.Clauses)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"   clause {clause.Predicate.In(line),-14} {clause.Mood} {clause.Strength:0.##}{(clause.IsNegated ? " not" : "")}{(clause.IsCondition ? " if" : "")}{(clause.IsHearsay ? " hearsay" : "")} fact {clause.Factuality:0.0}  {clause.Holder?.In(line)}"));
            }

            foreach (CodedEvent coded in read.Events)
            {
                Console.WriteLine($"   event  {coded.Act.In(line)}: {coded.Source.Actor} > {coded.Target.Actor} {coded.Code}");
            }

            foreach (Claim claim in read.Claims)
            {
                string what = claim.Act is { } act ? $"{act.Source.Actor} > {act.Target?.Actor} {act.Code}"
                    : claim.Relation is { } relation ? $"{relation.First.Actor}-{relation.Second.Actor} {relation.Sign} {relation.Trend} {relation.Period}" : string.Join(' ', claim.Actors.Select(actor => actor.Actor));
                Console.WriteLine($"   claim  {claim.Kind} {claim.Mood}{(claim.IsNegated ? " not" : "")}{(claim.IsCondition ? " if" : "")}{(claim.IsHearsay ? " hearsay" : "")} {what} [{string.Join("; ", claim.Rules)}] {claim.Holder?.Actor}{claim.HolderWords}");
            }

            Console.WriteLine(string.Join(' ', read.Sentences.SelectMany(sentence => sentence.Tokens.Select(token =>
                $"{token.Form}/{token.Xpos}/{token.Relation}<{(token.Head < 0 ? "root" : sentence.Tokens[token.Head].Form)}"))));
        }

        return 0;
    }
}
