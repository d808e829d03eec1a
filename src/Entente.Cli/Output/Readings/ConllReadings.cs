using System.Globalization;
using System.Text;
using Entente.Reading;
using Entente.Reading.Language;
using Entente.Vocabulary;

namespace Entente.Cli.Output.Readings;

/// <summary>Readings as CoNLL-U: the parsed words with their places in the text, actors in the last column, and the events and claims of each
/// sentence in its comments.</summary>
internal sealed class ConllReadings(TextWriter output) : IReadingWriter
{
    /// <inheritdoc />
    public void Begin()
    {
    }

    /// <inheritdoc />
    public void Write(ReadDocument reading)
    {
        Document document = reading.Document;
        StringBuilder rows = new();
        rows.Append(CultureInfo.InvariantCulture, $"# newdoc id = {document.Id}\n# place = {Line(document.Place)}\n");
        rows.Append(document.Date is { } date ? $"# date = {date}\n" : "");
        for (int index = 0; index < reading.Sentences.Count; index++)
        {
            Sentence sentence = reading.Sentences[index];
            rows.Append(CultureInfo.InvariantCulture, $"# sent_id = {document.Id}-{index + 1}\n# text = {Line(sentence.Span.In(document.Text))}\n");
            foreach (CodedEvent coded in reading.Events.Where(coded => coded.Sentence == sentence.Span))
            {
                rows.Append(CultureInfo.InvariantCulture, $"# event = {coded.Id} {coded.Source.Actor} {coded.Target.Actor} {coded.Code} {coded.Date?.ToString() ?? "_"} {coded.Act.Start}-{coded.Act.End} {coded.Confidence}\n");
            }

            foreach (Claim claim in reading.Claims.Where(claim => claim.Sentence == sentence.Span))
            {
                string actors = claim.Actors.Count == 0 ? "_" : string.Join(',', claim.Actors.Select(actor => actor.Actor));
                rows.Append(CultureInfo.InvariantCulture, $"# claim = {claim.Id} {claim.Kind} {claim.Mood} {actors} {claim.Clause.Start}-{claim.Clause.End} {claim.Confidence}\n");
            }

            Tokens(rows, reading, sentence);
            rows.Append('\n');
        }

        output.Write(rows);
    }

    private static void Tokens(StringBuilder rows, ReadDocument reading, Sentence sentence)
    {
        ActorMention[] actors = [.. reading.Mentions.Where(mention => sentence.Span.Covers(mention.Span))];
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            Token token = sentence.Tokens[at];
            ActorMention? actor = Array.Find(actors, mention => mention.Span.Covers(token.Span));
            bool isGlued = at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Span.Start == token.Span.End;
            string misc = string.Create(CultureInfo.InvariantCulture, $"{(actor is null ? "" : $"Actor={actor.Actor}|")}{(isGlued ? "SpaceAfter=No|" : "")}Start={token.Span.Start}|End={token.Span.End}");
            rows.Append(CultureInfo.InvariantCulture, $"{at + 1}\t{Word(token.Form)}\t{Word(token.Lemma)}\t{Word(token.Upos)}\t{Word(token.Xpos)}\t_\t{token.Head + 1}\t{(token.Head < 0 ? "root" : token.Relation)}\t_\t{misc}\n");
        }
    }

    private static string Word(string text) => text.Length == 0 ? "_" : string.Concat(text.Select(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) ? '\u00A0' : unit));

    private static string Line(string text) => string.Concat(text.Select(unit => unit is '\n' or '\r' or '\t' || char.IsControl(unit) ? ' ' : unit));
}
