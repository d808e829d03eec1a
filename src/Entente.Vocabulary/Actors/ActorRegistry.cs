using System.Globalization;
using System.Text;

namespace Entente.Vocabulary;

/// <summary>All actors that Entente knows by name, with their dated codes and names, and the regions they lie in.</summary>
public sealed class ActorRegistry
{
    private static readonly Lazy<ActorRegistry> Shipped = new(ActorTables.Load);

    private readonly Dictionary<ActorId, Actor> _byId;
    private readonly Dictionary<(CodeSystem System, string Code), List<(DateSpan Valid, Actor Actor)>> _byCode = [];
    private readonly Dictionary<string, List<(DatedName Name, Actor Actor)>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Region> _regions = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _parentArea;

    internal ActorRegistry(
        IReadOnlyList<Actor> actors, IReadOnlyList<Region> regions, IReadOnlyDictionary<string, string> parentArea)
    {
        All = actors;
        Regions = regions;
        _parentArea = parentArea;
        _byId = actors.ToDictionary(actor => actor.Id);
        foreach (Actor actor in actors)
        {
            foreach (DatedCode code in actor.Codes)
            {
                Bucket(_byCode, (code.System, code.Code)).Add((code.Valid, actor));
            }

            foreach (DatedName name in actor.Names)
            {
                Bucket(_byName, Fold(name.Text)).Add((name, actor));
            }
        }

        foreach (Region region in regions)
        {
            foreach (string word in region.Aliases.Append(region.Key).Append(region.Name).Concat(region.Areas.Count == 1 ? region.Areas : []))
            {
                _regions.TryAdd(RegionKey(word), region);
            }
        }
    }

    /// <summary>The registry that ships with Entente.</summary>
    public static ActorRegistry Standard => Shipped.Value;

    /// <summary>Every actor, in order of id.</summary>
    public IReadOnlyList<Actor> All { get; }

    /// <summary>Every region.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>The actor of an id, or null.</summary>
    public Actor? Find(ActorId id) => _byId.GetValueOrDefault(id);

    /// <summary>The actor for which a code stood on a day, or null where it stood for none.</summary>
    public Actor? FindByCode(CodeSystem system, string code, DateOnly day)
    {
        foreach ((DateSpan valid, Actor actor) in _byCode.GetValueOrDefault((system, code)) ?? [])
        {
            if (valid.Contains(day))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>Finds whom a text means: an id, a code of ISO or COW, a name, an adjective, a capital; case and accents
    /// do not count.</summary>
    /// <param name="text">The word or words.</param>
    /// <param name="day">The day, which decides what old names and codes meant; null takes any day.</param>
    public ActorResolution Resolve(string text, DateOnly? day = null)
    {
        string trimmed = text.Trim();
        if (ActorId.TryParse(trimmed.ToUpperInvariant(), null, out ActorId id) && Find(id) is { } actor)
        {
            return new ActorResolution(actor, []);
        }

        Actor[] named = [.. (_byName.GetValueOrDefault(Fold(trimmed)) ?? [])
            .Where(entry => day is not { } when || entry.Name.Valid.Contains(when)).Select(entry => entry.Actor).Distinct()];
        if (named.Length == 1)
        {
            return new ActorResolution(named[0], []);
        }

        if (named.Length > 1)
        {
            return new ActorResolution(null, named);
        }

        Actor[] coded = [.. new[] { CodeSystem.Iso3, CodeSystem.Iso2, CodeSystem.CowAbbreviation, CodeSystem.CowNumber }
            .SelectMany(system => _byCode.GetValueOrDefault((system, trimmed.ToUpperInvariant())) ?? [])
            .Where(entry => day is not { } when || entry.Valid.Contains(when)).Select(entry => entry.Actor).Distinct()];
        return coded.Length == 1 ? new ActorResolution(coded[0], []) : new ActorResolution(null, coded.Length > 1 ? coded : Nearest(trimmed));
    }

    /// <summary>The region of a key, name, alias or M49 code, or null.</summary>
    public Region? FindRegion(string name) => _regions.GetValueOrDefault(RegionKey(name));

    /// <summary>The states of a region on a day, in order of id: those that were in the interstate system then.</summary>
    public IReadOnlyList<ActorId> StatesOf(Region region, DateOnly day)
    {
        HashSet<ActorId> listed = [.. region.Listed];
        return [.. All.Where(actor => actor.Kind is ActorKind.State or ActorKind.Territory
                && (listed.Contains(actor.Id) || (actor.Kind == ActorKind.State && LiesIn(actor.M49Area, region.Areas)))
                && (listed.Contains(actor.Id) && actor.Kind == ActorKind.Territory || WasState(actor.Id, day)))
            .Select(actor => actor.Id)];
    }

    /// <summary>Whether the actor was a state of the interstate system on a day.</summary>
    public bool WasState(ActorId id, DateOnly day) =>
        Find(id) is { Kind: ActorKind.State } state
        && state.Codes.Any(code => code.System is CodeSystem.CowNumber or CodeSystem.GwNumber && code.Valid.Contains(day));

    /// <summary>Lower case without accents, apostrophes made plain.</summary>
    internal static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char unit in UnicodeText.Decomposed(text.Trim()))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(unit is '’' or '‘' or 'ʻ' ? '\'' : char.ToLowerInvariant(unit));
            }
        }

        return folded.ToString();
    }

    private static string RegionKey(string word) => Fold(word).Replace(' ', '-').Replace("the-", "", StringComparison.Ordinal);

    private static List<TValue> Bucket<TKey, TValue>(Dictionary<TKey, List<TValue>> buckets, TKey key)
        where TKey : notnull
    {
        if (!buckets.TryGetValue(key, out List<TValue>? bucket))
        {
            buckets[key] = bucket = [];
        }

        return bucket;
    }

    private bool LiesIn(string? area, IReadOnlyList<string> areas)
    {
        for (string? at = area; at is { Length: > 0 }; at = _parentArea.GetValueOrDefault(at))
        {
            if (areas.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private Actor[] Nearest(string text)
    {
        string folded = Fold(text);
        return [.. _byName
            .Where(entry => entry.Value.Any(name => name.Actor.Kind is ActorKind.State or ActorKind.Organisation))
            .Select(entry => (Distance: EditDistance.Between(folded, entry.Key), entry.Value[0].Actor))
            .Concat(_byId.Values.Select(actor => (Distance: EditDistance.Between(folded, Fold(actor.Id.Text)), Actor: actor)))
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Actor.Id)
            .Select(entry => entry.Actor).Distinct().Take(3)];
    }
}
