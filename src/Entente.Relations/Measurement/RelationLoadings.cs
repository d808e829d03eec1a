using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>All numbers of the measurement: how a relation moves, and what each indicator says of it. Estimated by <c>entente fit relations</c>;
/// those that ship stand in <c>loadings.csv</c> with their card. None belongs to a country or a pair.</summary>
public sealed class RelationLoadings
{
    private static readonly Lazy<RelationLoadings> Own = new(() => From(DataTable.Embedded(typeof(RelationLoadings).Assembly, "loadings.csv")));

    private readonly Dictionary<string, IndicatorLoading> _byKey;

    /// <summary>Makes a set of loadings.</summary>
    public RelationLoadings(double persistence, double turning, RelationLink link, double tiePrecision, IEnumerable<IndicatorLoading> loadings)
    {
        (Persistence, Turning, Link, TiePrecision) = (persistence, turning, link, tiePrecision);
        All = [.. loadings];
        _byKey = All.ToDictionary(loading => loading.Key, StringComparer.Ordinal);
    }

    /// <summary>The loadings that ship with Entente.</summary>
    public static RelationLoadings Shipped => Own.Value;

    /// <summary>How much of a relation is left after a year without news, in (0, 1); the rest is forgotten towards neutral.</summary>
    public double Persistence { get; }

    /// <summary>Extra variance of a year in which a tie begins or ends.</summary>
    public double Turning { get; }

    /// <summary>From the latent relation to the weight.</summary>
    public RelationLink Link { get; }

    /// <summary>What a family of recorded ties as full as can be adds to the precision of a relation, which is 1 where nothing is known.</summary>
    public double TiePrecision { get; }

    /// <summary>Every indicator's numbers, in the order of the file.</summary>
    public IReadOnlyList<IndicatorLoading> All { get; }

    /// <summary>Variance that a quiet year adds, so that a relation without any evidence has variance 1.</summary>
    internal double Drift => 1 - (Persistence * Persistence);

    /// <summary>The numbers of an indicator, or null where the file has none: it is then not used.</summary>
    public IndicatorLoading? Of(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Reads a loadings file: rows of key, parameter, value.</summary>
    /// <exception cref="ModelException">ENT0511: a row is not of that form.</exception>
    public static RelationLoadings From(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Dictionary<string, Dictionary<string, double>> found = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach (DataRow row in table.Rows)
        {
            if (!double.TryParse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            {
                throw Refused(table.Name, $"'{row["value"]}' is not a number.", row["key"]);
            }

            if (!found.TryGetValue(row["key"], out Dictionary<string, double>? numbers))
            {
                found[row["key"]] = numbers = new Dictionary<string, double>(StringComparer.Ordinal);
                order.Add(row["key"]);
            }

            numbers[row["parameter"]] = value;
        }

        if (!found.Remove("relation", out Dictionary<string, double>? state)
            || !state.TryGetValue("persistence", out double persistence) || persistence is <= 0 or >= 1
            || !state.TryGetValue("turning", out double turning) || turning < 0
            || !state.TryGetValue("link-friendly", out double friendly) || friendly <= 0
            || !state.TryGetValue("link-hostile", out double hostile) || hostile <= 0
            || !state.TryGetValue("tie-precision", out double precision) || precision < 0)
        {
            throw Refused(table.Name, "The rows 'relation' lack a persistence in (0, 1), a turning of at least 0, a link over 0 or a tie-precision of at least 0.", "relation");
        }

        return new RelationLoadings(persistence, turning, new RelationLink(friendly, hostile), precision, order.Where(key => key != "relation").Select(key => Loading(key, found[key])));
    }

    /// <summary>The loadings as a file.</summary>
    /// <param name="remark">Comment lines for the head, each with its <c>#</c>.</param>
    public string ToText(string remark)
    {
        StringBuilder text = new();
        text.Append(remark.TrimEnd('\n')).Append('\n').Append("key,parameter,value\n");
        Row("relation", "persistence", Persistence);
        Row("relation", "turning", Turning);
        Row("relation", "link-friendly", Link.Friendly);
        Row("relation", "link-hostile", Link.Hostile);
        Row("relation", "tie-precision", TiePrecision);
        foreach (IndicatorLoading each in All)
        {
            Row(each.Key, "loading", each.Loading);
            Row(each.Key, "intercept", each.Intercept);
            Row(each.Key, "noise", each.Noise == 1 ? 0 : each.Noise);
            Row(each.Key, "volume-noise", each.VolumeNoise);
            Row(each.Key, "carry", each.Carry);
            Row(each.Key, "first", each.First);
            Row(each.Key, "distance", each.Setting[0]);
            Row(each.Key, "neighbour", each.Setting[1]);
            Row(each.Key, "region", each.Setting[2]);
            Row(each.Key, "size", each.Setting[3]);
        }

        return text.ToString();

        void Row(string key, string parameter, double value)
        {
            if (value != 0 || key == "relation")
            {
                text.Append(CultureInfo.InvariantCulture, $"{key},{parameter},{Math.Round(value, 5)}\n");
            }
        }
    }

    private static IndicatorLoading Loading(string key, Dictionary<string, double> numbers) => new()
    {
        Key = key,
        Intercept = numbers.GetValueOrDefault("intercept"),
        Loading = numbers.GetValueOrDefault("loading"),
        Noise = numbers.GetValueOrDefault("noise", 1),
        VolumeNoise = numbers.GetValueOrDefault("volume-noise"),
        Carry = numbers.GetValueOrDefault("carry"),
        First = numbers.GetValueOrDefault("first"),
        Setting = [numbers.GetValueOrDefault("distance"), numbers.GetValueOrDefault("neighbour"), numbers.GetValueOrDefault("region"), numbers.GetValueOrDefault("size")],
    };

    private static ModelException Refused(string place, string cause, string key) =>
        new(new Failure("ENT0511", $"The loadings cannot be read: {cause}", $"{place}, {key}", "Make the file again with 'entente fit relations', or leave --loadings out."));
}
