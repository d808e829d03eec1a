using Entente.Balance;
using Entente.Reading;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Briefs;

/// <summary>All that the parts of a brief are written from.</summary>
/// <param name="Workspace">The record and the stages.</param>
/// <param name="Reading">The article as read.</param>
/// <param name="Day">The article's day.</param>
/// <param name="RecordDay">The day of the record that stands for it.</param>
/// <param name="RegionName">The region's name.</param>
/// <param name="Network">The relations of the states shown.</param>
/// <param name="Blocs">Their camps and blocs.</param>
/// <param name="Power">Their shares of net resources.</param>
internal sealed record BriefDraft(
    Workspace Workspace, ReadDocument Reading, DateOnly Day, DateOnly RecordDay, string RegionName, SignedNetwork Network, BlocReport Blocs, CapabilityShares Power)
{
    /// <summary>The usual name of an actor.</summary>
    public string Name(ActorId id) => Workspace.NameOf(id);

    /// <summary>Names joined for a sentence.</summary>
    public string Names(IEnumerable<ActorId> ids) => Wording.List([.. ids.Select(Name)]);

    /// <summary>A quote of a sentence with the words of some mentions marked.</summary>
    public static BriefQuote Quote(SourceSpan sentence, IEnumerable<(SourceSpan? Span, BriefMarkRole Role)> marks) => new(
        sentence, [.. marks.Where(mark => mark.Span is { Length: > 0 } span && sentence.Covers(span)).Select(mark => new BriefMark(mark.Span!.Value, mark.Role)).DistinctBy(mark => mark.Span).OrderBy(mark => mark.Span)]);

    /// <summary>The quote of a claim.</summary>
    public static BriefQuote Quote(Claim claim) => Quote(
        claim.Sentence, [.. claim.Actors.Select(actor => ((SourceSpan?)actor.Span, BriefMarkRole.Actor)), (claim.MoodCue, BriefMarkRole.Cue), .. claim.Links.Select(link => ((SourceSpan?)link.Cue, BriefMarkRole.Cue))]);
}
