using Entente.Relations.Measurement;
using Entente.Sources.Outlines;
using Entente.Sources.Starter;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>The settings of all dyads out of what ships: outlines (distance and borders of today), UN regions, and population.</summary>
/// <remarks>A state of the past takes the outline of its largest successor; where nothing is known a setting is that of the mean pair.</remarks>
[Source("natural-earth")]
internal sealed class DyadSettings
{
    private const double EarthRadius = 6371;
    private const double MeanLogDistance = 8.5;
    private const double MeanSize = 4;

    private readonly ActorRegistry _actors;
    private readonly Dictionary<ActorId, StateOutline> _outlines = [];
    private readonly HashSet<Dyad> _neighbours = [];
    private readonly Dictionary<ActorId, double> _people;
    private readonly Dictionary<ActorId, ActorId> _stands = [];

    private DyadSettings(ActorRegistry actors, IReadOnlyList<StateOutline> outlines, Dictionary<ActorId, double> people)
    {
        (_actors, _people) = (actors, people);
        foreach (StateOutline outline in outlines)
        {
            if (outline.Actor is { } actor)
            {
                _outlines.TryAdd(actor, outline);
            }
        }

        Borders();
        foreach (Actor actor in actors.All.Where(actor => actor.Kind == ActorKind.State))
        {
            _stands[actor.Id] = _outlines.ContainsKey(actor.Id) ? actor.Id
                : actors.All.Where(heir => heir.Predecessors.Contains(actor.Id) && _outlines.ContainsKey(heir.Id))
                    .OrderByDescending(heir => people.GetValueOrDefault(heir.Id)).ThenBy(heir => heir.Id).Select(heir => heir.Id).FirstOrDefault(actor.Id);
        }
    }

    /// <summary>Those of the shipped files.</summary>
    public static DyadSettings Standard { get; } = new(ActorRegistry.Standard, WorldOutlines.Load(),
        StarterRecord.Load().Values.Where(value => value.Variable == "population").GroupBy(value => value.State).ToDictionary(group => group.Key, group => group.Last().Value));

    /// <summary>The setting of a pair.</summary>
    public DyadSetting Of(Dyad dyad)
    {
        ActorId first = _stands.GetValueOrDefault(dyad.First, dyad.First), second = _stands.GetValueOrDefault(dyad.Second, dyad.Second);
        bool isNear = first == second || _neighbours.Contains(Dyad.Of(first, second));
        double distance = first == second ? 5 - MeanLogDistance
            : _outlines.TryGetValue(first, out StateOutline? one) && _outlines.TryGetValue(second, out StateOutline? other) ? Math.Log(Math.Max(100, Kilometres(one.Centre, other.Centre))) - MeanLogDistance : 0;
        string? area = _actors.Find(dyad.First)?.M49Area;
        return new DyadSetting(distance, isNear, area is { Length: > 0 } && area == _actors.Find(dyad.Second)?.M49Area, Millions(first) + Millions(second) - MeanSize);
    }

    private double Millions(ActorId state) => _people.TryGetValue(state, out double people) ? Math.Log(Math.Max(0.01, people / 1e6)) : MeanSize / 2;

    // Shapes of one source share the points of a common border.
    private void Borders()
    {
        Dictionary<(int, int), List<ActorId>> points = [];
        foreach ((ActorId actor, StateOutline outline) in _outlines.OrderBy(pair => pair.Key))
        {
            foreach ((int, int) point in outline.Rings.SelectMany(ring => ring).Select(point => ((int)Math.Round(point.Longitude * 100), (int)Math.Round(point.Latitude * 100))).Distinct())
            {
                if (!points.TryGetValue(point, out List<ActorId>? here))
                {
                    points[point] = here = [];
                }

                foreach (ActorId neighbour in here.Where(neighbour => neighbour != actor))
                {
                    _neighbours.Add(Dyad.Of(actor, neighbour));
                }

                here.Add(actor);
            }
        }
    }

    private static double Kilometres((float Longitude, float Latitude) one, (float Longitude, float Latitude) other)
    {
        double first = one.Latitude * Math.PI / 180, second = other.Latitude * Math.PI / 180;
        double across = Math.Sin((second - first) / 2), along = Math.Sin((other.Longitude - one.Longitude) * Math.PI / 360);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt((across * across) + (Math.Cos(first) * Math.Cos(second) * along * along))));
    }
}
