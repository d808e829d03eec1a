using System.Globalization;
using System.Text;
using Entente.Vocabulary;

namespace Entente.Workshop.Ledgers;

/// <summary>A made-up event file in the shape of an ICEWS year: 20 columns, tabs, in order of time; the same seed gives the same bytes.</summary>
internal static class IcewsShape
{
    private const string Header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\t"
        + "Sentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    private static readonly string[] Sectors = ["Government", "Executive", "Military", "Police", "Foreign Ministry", "Legislative", "Social", "Business", "Media", "Elite", "Parties", "Education"];

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="rows">Events.</param>
    /// <param name="seed">Decides everything.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="years">Years covered.</param>
    public static void Write(string path, int rows, int seed, int firstYear = 1995, int years = 31)
    {
        Random chance = new(seed);
        string[] states = [.. ActorRegistry.Standard.All.Where(actor => ActorRegistry.Standard.WasState(actor.Id, new DateOnly(2010, 1, 1))).Select(actor => actor.Name)];
        string[] sectors = [.. Enumerable.Range(0, 3000).Select(_ => string.Join(',', Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Sectors[chance.Next(Sectors.Length)])))];
        // As in the real files, a name goes with its country and sectors, and a city lies where it lies.
        (string Name, string Sectors)[][] speakers = [.. states.Select((state, at) => Enumerable.Range(0, 60000 / (at + 40)).Select(number =>
            ($"Speaker {number} ({state})", sectors[chance.Next(sectors.Length)])).ToArray())];
        string[] publishers = [.. Enumerable.Range(0, 400).Select(number => $"News Agency {number}")];
        (string City, string Country, double Latitude, double Longitude)[] cities = [.. Enumerable.Range(0, 20000).Select(number =>
            ($"City {number}", states[(int)(states.Length * chance.NextDouble() * chance.NextDouble())], Math.Round((chance.NextDouble() * 130) - 60, 4), Math.Round((chance.NextDouble() * 360) - 180, 4)))];
        (string Code, double Intensity)[] acts = [.. Enumerable.Range(0, 240).Select(number =>
            ($"{(number / 12) + 1:00}{number % 12 % 7}{(number % 12 >= 7 ? "1" : "")}", Math.Round((chance.NextDouble() * 20) - 10, 1)))];
        DateOnly start = new(firstYear, 1, 1);
        int days = new DateOnly(firstYear + years, 1, 1).DayNumber - start.DayNumber;
        using StreamWriter file = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        file.WriteLine(Header);
        StringBuilder line = new();
        for (int row = 0; row < rows; row++)
        {
            string day = start.AddDays((int)((long)row * days / rows)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            // Squares bend the odds: a few states make most of the news, as they do.
            int source = (int)(states.Length * chance.NextDouble() * chance.NextDouble() * chance.NextDouble());
            int target = Bent(chance, states.Length);
            (string code, double intensity) = acts[Bent(chance, acts.Length)];
            (string city, string country, double latitude, double longitude) = cities[Bent(chance, cities.Length)];
            (string sourceName, string sourceSectors) = speakers[source][Bent(chance, speakers[source].Length)];
            (string targetName, string targetSectors) = speakers[target][Bent(chance, speakers[target].Length)];
            line.Clear();
            line.Append(CultureInfo.InvariantCulture, $"{20_000_000 + row}\t{day}\t{sourceName}\t{sourceSectors}\t{states[source]}\tAct {code}\t{code}\t{intensity}\t");
            line.Append(CultureInfo.InvariantCulture, $"{targetName}\t{targetSectors}\t{states[target]}\t{30_000_000 + (row / 3)}\t{(row % 6) + 1}\t{publishers[chance.Next(publishers.Length)]}\t");
            line.Append(CultureInfo.InvariantCulture, $"{city}\tNA\tNA\t{country}\t{latitude}\t{longitude}");
            file.WriteLine(line);
        }
    }

    private static int Bent(Random chance, int count) => (int)(count * chance.NextDouble() * chance.NextDouble());

    /// <summary>Writes the lines of a file in another order.</summary>
    public static void Shuffle(string from, string to, int seed)
    {
        byte[] bytes = File.ReadAllBytes(from);
        List<(int From, int To)> lines = [];
        for (int start = 0; start < bytes.Length;)
        {
            int end = Array.IndexOf(bytes, (byte)'\n', start) + 1;
            lines.Add((start, end == 0 ? bytes.Length : end));
            start = lines[^1].To;
        }

        new Random(seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lines)[1..]);
        using FileStream file = File.Create(to);
        foreach ((int start, int end) in lines)
        {
            file.Write(bytes, start, end - start);
        }
    }
}
