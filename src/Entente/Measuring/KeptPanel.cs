using System.IO.Compression;
using Entente.Ledger;
using Entente.Relations.Measurement;
using Entente.Sources.Outlines;
using Entente.Vocabulary;

namespace Entente.Measuring;

/// <summary>A panel as a ledger keeps it, so that trade, organisations and events need not be weighed over all pairs at every question: one part
/// for each first state, which holds all its pairs.</summary>
/// <remarks>The mark names the imports and the very code and facts that weighed them; under any other mark the panel is worked out again.</remarks>
internal static class KeptPanel
{
    private const string Name = "relations";

    // Stands beside the states, so that a ledger without anything that measures relations has something to keep as well.
    private const string Whole = "";

    /// <summary>The panel that a ledger keeps, by first state; null where it keeps none of its imports as they stand.</summary>
    public static IReadOnlyDictionary<string, byte[]>? Of(IDerivedParts ledger, int fromYear)
    {
        IReadOnlyDictionary<string, byte[]>? parts = ledger.Derived(Name, Mark(ledger, fromYear));
        return parts?.Where(part => part.Key != Whole).ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal);
    }

    /// <summary>Keeps the panel of the imports as they stand, unless it is kept already.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="fromYear">The panel's first year.</param>
    /// <param name="panel">Works the panel out; null where nothing was imported that measures relations.</param>
    public static void Keep(IDerivedParts ledger, int fromYear, Func<DyadPanel?> panel)
    {
        string mark = Mark(ledger, fromYear);
        if (ledger.Derived(Name, mark) is not null)
        {
            return;
        }

        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal) { [Whole] = [] };
        if (panel() is { } whole)
        {
            foreach (IGrouping<ActorId, Dyad> pairs in whole.Dyads.GroupBy(dyad => dyad.First))
            {
                parts[pairs.Key.Text] = Written(whole, [.. pairs]);
            }
        }

        ledger.KeepDerived(Name, mark, parts);
    }

    /// <summary>The pairs of one first state, with the very numbers that were written.</summary>
    public static DyadPanel Read(ActorId first, byte[] part)
    {
        using BinaryReader reader = new(new DeflateStream(new MemoryStream(part), CompressionMode.Decompress));
        (Dyad Dyad, int From, int To)[] runs = new (Dyad, int, int)[reader.ReadInt32()];
        for (int at = 0; at < runs.Length; at++)
        {
            runs[at] = (Dyad.Of(first, ActorId.From(reader.ReadString())), reader.ReadInt32(), reader.ReadInt32());
        }

        // Settings are asked of their own source, not of the panel.
        DyadPanel panel = new(IndicatorTable.All, runs, new DyadSetting[runs.Length]);
        foreach ((Dyad dyad, int from, int to) in runs)
        {
            float[] volumes = new float[to - from + 1];
            for (int year = from; year <= to; year++)
            {
                volumes[year - from] = reader.ReadSingle();
            }

            for (int indicator = 0; indicator < panel.Indicators.Count; indicator++)
            {
                for (int year = from; year <= to; year++)
                {
                    float value = reader.ReadSingle();
                    if (!float.IsNaN(value))
                    {
                        panel.Set(indicator, dyad, year, value, volumes[year - from]);
                    }
                }
            }
        }

        return panel;
    }

    private static byte[] Written(DyadPanel panel, Dyad[] pairs)
    {
        MemoryStream bytes = new();
        using (BinaryWriter writer = new(new DeflateStream(bytes, CompressionLevel.Fastest)))
        {
            (Dyad Dyad, int From, int To)[] runs = [.. pairs.Select(dyad => (dyad, panel.YearsOf(dyad)!.Value.From, panel.YearsOf(dyad)!.Value.To))];
            writer.Write(runs.Length);
            foreach ((Dyad dyad, int from, int to) in runs)
            {
                writer.Write(dyad.Second.Text);
                writer.Write(from);
                writer.Write(to);
            }

            foreach ((Dyad dyad, int from, int to) in runs)
            {
                int start = panel.At(dyad, from), end = panel.At(dyad, to);
                for (int place = start; place <= end; place++)
                {
                    writer.Write((float)panel.Volume(place));
                }

                for (int indicator = 0; indicator < panel.Indicators.Count; indicator++)
                {
                    for (int place = start; place <= end; place++)
                    {
                        writer.Write((float)panel.Value(indicator, place));
                    }
                }
            }
        }

        return bytes.ToArray();
    }

    // The assemblies that weigh, read and know the states: built anew with any change, they are others.
    private static string Mark(IDerivedParts ledger, int fromYear) => string.Join('-', [ledger.ImportsMark(), fromYear.ToString(System.Globalization.CultureInfo.InvariantCulture),
        .. new[] { typeof(PanelBuilder), typeof(KeptPanel), typeof(ActorRegistry), typeof(StateOutline) }.Select(type => type.Module.ModuleVersionId.ToString("n"))]);
}
