using System.Globalization;
using System.Text;
using Entente.Briefs;
using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Cli.Output.Readings;

/// <summary>Readings as one table of comma-separated values, a row for each event and claim. Cells of text that a spreadsheet would take for
/// a formula are set behind an apostrophe.</summary>
internal sealed class CsvReadings(TextWriter output, ActorRegistry actors) : IReadingWriter
{
    private static readonly string[] Columns =
    [
        "kind", "id", "document", "place", "document_date", "date", "date_basis", "source", "source_role", "source_words", "target", "target_role", "target_words",
        "type", "mode", "cameo", "quad_class", "goldstein", "mood", "strength", "negated", "condition", "hearsay", "factuality", "holder", "about", "what", "sign", "trend",
        "period", "rules", "confidence", "source_start", "source_end", "target_start", "target_end", "verb_start", "verb_end", "date_start", "date_end", "sentence_start",
        "sentence_end", "words", "sentence",
    ];

    /// <inheritdoc />
    public void Begin() => output.Write(string.Join(',', Columns) + "\n");

    /// <inheritdoc />
    public void Write(ReadDocument reading)
    {
        StringBuilder rows = new();
        foreach (CodedEvent coded in reading.Events)
        {
            Row(rows, Event(reading.Document, coded));
        }

        foreach (Claim claim in reading.Claims)
        {
            Row(rows, Claim(reading.Document, claim));
        }

        output.Write(rows);
    }

    /// <summary>A cell of text: guarded against formulas, quoted where it must be.</summary>
    internal static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        string guarded = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return guarded.AsSpan().IndexOfAny(",\"\n\r") < 0 ? guarded : "\"" + guarded.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static void Row(StringBuilder rows, Dictionary<string, object?> cells) =>
        rows.AppendJoin(',', Columns.Select(column => cells.GetValueOrDefault(column) switch
        {
            null => "",
            string text => Cell(text),
            bool flag => flag ? "true" : "false",
            IFormattable number and (int or double) => number.ToString(null, CultureInfo.InvariantCulture),
            var other => Cell(other.ToString()),
        })).Append('\n');

    private static Dictionary<string, object?> Event(Document document, CodedEvent coded)
    {
        Dictionary<string, object?> cells = Both(document, "event", coded.Id, coded.Sentence, coded.Act, coded.Rules, coded.Confidence);
        Sides(document, cells, coded.Source, coded.Target, coded.Code);
        cells["quad_class"] = coded.QuadClass;
        cells["goldstein"] = coded.Goldstein?.Value;
        cells["date"] = coded.Date;
        cells["date_basis"] = coded.DateBasis;
        cells["date_start"] = coded.DateSpan?.Start;
        cells["date_end"] = coded.DateSpan?.End;
        cells["mood"] = "asserted";
        cells["holder"] = coded.SaidBy?.Actor;
        cells["about"] = coded.Frame;
        return cells;
    }

    private Dictionary<string, object?> Claim(Document document, Claim claim)
    {
        Dictionary<string, object?> cells = Both(document, "claim", claim.Id, claim.Sentence, claim.Act?.Act ?? claim.MoodCue, claim.Rules, claim.Confidence);
        ActorMention[] named = [.. claim.Actors];
        Sides(document, cells, claim.Act?.Source ?? claim.Relation?.First ?? named.FirstOrDefault(), claim.Act is { } act ? act.Target : claim.Relation?.Second ?? named.Skip(1).FirstOrDefault(), claim.Act?.Code ?? claim.FirstSince?.Act);
        cells["mood"] = claim.Mood.ToString().ToLowerInvariant();
        cells["strength"] = claim.Strength;
        cells["negated"] = claim.IsNegated;
        cells["condition"] = claim.IsCondition;
        cells["hearsay"] = claim.IsHearsay;
        cells["factuality"] = claim.Factuality;
        cells["holder"] = claim.Holder?.Actor.Text ?? claim.HolderWords;
        cells["about"] = claim.Kind.ToString().ToLowerInvariant();
        cells["what"] = ReadingText.Gist(claim, actors);
        cells["sign"] = claim.Relation?.Sign;
        cells["trend"] = claim.Relation?.Trend;
        cells["period"] = claim.Relation?.Period;
        cells["words"] = claim.Clause.In(document.Text);
        return cells;
    }

    private static Dictionary<string, object?> Both(Document document, string kind, string id, SourceSpan sentence, SourceSpan? verb, IReadOnlyList<string> rules, double confidence) => new(StringComparer.Ordinal)
    {
        ["kind"] = kind,
        ["id"] = id,
        ["document"] = document.Id,
        ["place"] = document.Place,
        ["document_date"] = document.Date,
        ["rules"] = string.Join("; ", rules),
        ["confidence"] = confidence,
        ["verb_start"] = verb?.Start,
        ["verb_end"] = verb?.End,
        ["sentence_start"] = sentence.Start,
        ["sentence_end"] = sentence.End,
        ["words"] = verb?.In(document.Text),
        ["sentence"] = sentence.In(document.Text),
    };

    private static void Sides(Document document, Dictionary<string, object?> cells, ActorMention? source, ActorMention? target, EventCode? code)
    {
        Side(document, cells, "source", source);
        Side(document, cells, "target", target);
        cells["type"] = code?.Type;
        cells["mode"] = code?.Mode;
        cells["cameo"] = code?.Cameo;
    }

    private static void Side(Document document, Dictionary<string, object?> cells, string side, ActorMention? mention)
    {
        cells[side] = mention?.Actor;
        cells[side + "_role"] = mention?.Role;
        cells[side + "_words"] = mention?.Span.In(document.Text);
        cells[side + "_start"] = mention?.Span.Start;
        cells[side + "_end"] = mention?.Span.End;
    }
}
