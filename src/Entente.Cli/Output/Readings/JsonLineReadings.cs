using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Reading;
using Entente.Vocabulary;

namespace Entente.Cli.Output.Readings;

/// <summary>Readings as JSON Lines: a row for each document, event and claim, and with reasons for each silent sentence.</summary>
internal sealed class JsonLineReadings(TextWriter output, bool withSilent) : IReadingWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new TextFormConverterFactory() },
    };

    /// <inheritdoc />
    public void Begin()
    {
    }

    /// <inheritdoc />
    public void Write(ReadDocument reading)
    {
        Document document = reading.Document;
        StringBuilder rows = new();
        Row(rows, new
        {
            kind = "document",
            document.Id,
            document.Place,
            document.Title,
            source = document.Publisher,
            document.Date,
            document.DateBasis,
            sentences = reading.Sentences.Count,
            events = reading.Events.Count,
            claims = reading.Claims.Count,
        });
        foreach (CodedEvent coded in reading.Events)
        {
            Row(rows, Event(document, coded));
        }

        foreach (Claim claim in reading.Claims)
        {
            Row(rows, Claim(document, claim));
        }

        foreach (SilentSentence silent in withSilent ? reading.Silent : [])
        {
            Row(rows, new { kind = "silent", document = document.Id, silent.Reason, sentence = Words(document, silent.Sentence) });
        }

        output.Write(rows);
    }

    private static void Row(StringBuilder rows, object row) => rows.Append(JsonSerializer.Serialize(row, Options)).Append('\n');

    private static object Event(Document document, CodedEvent coded) => new
    {
        kind = "event",
        coded.Id,
        coded.Happening,
        tellings = coded.Tellings.Select(telling => new { telling.Id, sentence = Words(document, telling.Sentence), verb = Words(document, telling.Act) }),
        document = coded.DocumentId,
        document.Place,
        source = Actor(document, coded.Source),
        target = Actor(document, coded.Target),
        coded.Code.Type,
        coded.Code.Mode,
        coded.Code.Cameo,
        coded.QuadClass,
        goldstein = coded.Goldstein?.Value,
        coded.Date,
        coded.DateBasis,
        dateWords = Words(document, coded.DateSpan),
        verb = Words(document, coded.Act),
        sentence = Words(document, coded.Sentence),
        saidBy = Actor(document, coded.SaidBy),
        coded.IsBackground,
        coded.Frame,
        coded.Rules,
        coded.Confidence,
    };

    private static object Claim(Document document, Claim claim) => new
    {
        kind = "claim",
        claim.Id,
        document = claim.DocumentId,
        document.Place,
        about = claim.Kind,
        claim.Mood,
        claim.Strength,
        claim.IsNegated,
        claim.IsCondition,
        claim.IsHearsay,
        claim.Factuality,
        holder = Actor(document, claim.Holder),
        claim.HolderWords,
        claim.HolderConfidence,
        actors = claim.Actors.Select(actor => Actor(document, actor)),
        relation = claim.Relation is { } relation ? new { first = relation.First.Actor, second = relation.Second.Actor, relation.Sign, relation.Trend, relation.Period } : null,
        bloc = claim.Bloc is { } bloc ? new { members = bloc.Members.Select(member => member.Actor), possibleMembers = bloc.PossibleMembers.Select(member => member.Actor), bloc.IsProposed, bloc.Nature } : null,
        act = claim.Act is { } act ? new { source = Actor(document, act.Source), target = Actor(document, act.Target), act.Code.Type, act.Code.Mode, act.Code.Cameo, verb = Words(document, act.Act) } : null,
        firstSince = claim.FirstSince is { } first ? new { source = first.Source?.Actor, target = first.Target?.Actor, first.Act?.Type, first.Act?.Mode, first.Years } : null,
        links = claim.Links.Select(link => new { link.Kind, claim = link.Other, cue = Words(document, link.Cue) }),
        cue = Words(document, claim.MoodCue),
        clause = Words(document, claim.Clause),
        sentence = Words(document, claim.Sentence),
        claim.Rules,
        claim.Confidence,
    };

    private static object? Actor(Document document, ActorMention? mention) => mention is null ? null
        : new { mention.Actor, mention.Role, mention.Basis, span = new[] { mention.Span.Start, mention.Span.End }, words = mention.Span.In(document.Text) };

    private static object? Words(Document document, SourceSpan? span) => span is { } known
        ? new { span = new[] { known.Start, known.End }, words = known.In(document.Text) }
        : null;
}
