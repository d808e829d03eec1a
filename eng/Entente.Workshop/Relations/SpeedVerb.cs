using System.Diagnostics;
using System.Globalization;
using Entente.Measuring;
using Entente.Relations.Measurement;

namespace Entente.Workshop.Relations;

/// <summary>Times the relations: all dyads by year, refitted; and 2002-2014 by month, filtered and smoothed.</summary>
internal static class SpeedVerb
{
    public static int Run(string[] args)
    {
        using Workspace workspace = Workspace.Open();
        DyadPanel panel = Timed("read and built, yearly", () => RelationFit.Panel(args[0], workspace.Ledger.Values("un-position", 1, 9999), out _));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{panel.Dyads.Count} dyads, {panel.Length} dyad-years"));
        RelationLoadings one = Timed("refitted, one thread", () => RelationFit.Fit(panel, workspace.Ledger.Ties(), new FitOptions { Threads = 1 })).Loadings;
        RelationLoadings two = Timed("refitted, two threads", () => RelationFit.Fit(panel, workspace.Ledger.Ties(), new FitOptions { Threads = 2 })).Loadings;
        Console.WriteLine($"same bytes on one and two threads: {one.ToText("#") == two.ToText("#")}");
        Timed("all dyads filtered and smoothed, yearly, one thread", () => Smoothed(panel, one));
        DyadPanel months = Months(panel, 2002, 2014);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{months.Dyads.Count} dyads, {months.Length} dyad-months"));
        Timed("2002-2014 by month filtered and smoothed, one thread", () => Smoothed(months, new RelationLoadings(Math.Pow(one.Persistence, 1 / 12.0), one.Turning, one.Link, one.TiePrecision, one.All)));
        Timed("2002-2014 by month, loadings refitted, two threads", () => LoadingsFit.Fit(months, RelationFit.Start, new FitOptions { Threads = 2, Counts = months.HasTies }));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        return 0;
    }

    private static double Smoothed(DyadPanel panel, RelationLoadings loadings)
    {
        RowFilter filter = new(panel, loadings);
        double sum = 0;
        for (int row = 0; row < panel.Dyads.Count; row++)
        {
            filter.Filter(row);
            filter.Smoothe(row);
            sum += filter.Smooth[0];
        }

        return sum;
    }

    // Every year's value stands in each of its months: as many observations as twelve times the years would bring.
    private static DyadPanel Months(DyadPanel years, int from, int to)
    {
        int[] rows = [.. Enumerable.Range(0, years.Dyads.Count).Where(row => years.At(years.Dyads[row], from) >= 0 && years.At(years.Dyads[row], to) >= 0)];
        DyadPanel months = new(years.Indicators, [.. rows.Select(row => (years.Dyads[row], from * 12, (to * 12) + 11))], [.. rows.Select(row => DyadSettingsOf(years, row))]);
        foreach (int row in rows)
        {
            for (int month = from * 12; month <= (to * 12) + 11; month++)
            {
                int place = years.At(years.Dyads[row], month / 12);
                for (int at = 0; at < years.Indicators.Count; at++)
                {
                    if (years.Value(at, place) is var value && !double.IsNaN(value))
                    {
                        months.Set(at, years.Dyads[row], month, value, years.Volume(place));
                    }
                }
            }
        }

        return months;
    }

    private static DyadSetting DyadSettingsOf(DyadPanel panel, int row)
    {
        ReadOnlySpan<double> numbers = panel.Covariates.AsSpan(row * DyadSetting.Count, DyadSetting.Count);
        return new DyadSetting(numbers[0], numbers[1] > 0, numbers[2] > 0, numbers[3]);
    }

    private static T Timed<T>(string what, Func<T> act)
    {
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        Stopwatch clock = Stopwatch.StartNew();
        T result = act();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:0.0} s, processor {(Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds:0.0} s"));
        return result;
    }
}
