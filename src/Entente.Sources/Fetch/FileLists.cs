using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Vocabulary;

namespace Entente.Sources.Fetch;

/// <summary>Reads the lists in which publishers tell their files.</summary>
public static partial class FileLists
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|\0");

    /// <summary>The two lists of a folder: lines of hash and name, lines of length and name.</summary>
    /// <param name="folder">The folder's address, with the slash at its end.</param>
    /// <param name="md5Sums">The list of hashes.</param>
    /// <param name="fileSizes">The list of lengths.</param>
    public static IReadOnlyList<ExpectedFile> OfMd5Sums(Uri folder, string md5Sums, string fileSizes)
    {
        Dictionary<string, long> lengths = new(StringComparer.Ordinal);
        foreach (string[] parts in Lines(fileSizes, 2))
        {
            if (long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            {
                lengths[parts[1]] = length;
            }
        }

        return [.. Lines(md5Sums, 2).Where(parts => Md5().IsMatch(parts[0]) && IsPlainName(parts[1]))
            .Select(parts => new ExpectedFile(parts[1], new Uri(folder, parts[1]), lengths.TryGetValue(parts[1], out long length) ? length : null, parts[0].ToLowerInvariant()))];
    }

    /// <summary>A list of lines with length, hash and address. Lines that lack one are left out, as the publisher's own are now and then.</summary>
    /// <param name="list">The list.</param>
    /// <param name="ending">How a wanted file's name ends (<c>.export.CSV.zip</c>).</param>
    /// <param name="host">Replaces the listed host, so that a mirror serves the whole list; null keeps it.</param>
    public static IReadOnlyList<ExpectedFile> OfMasterList(string list, string ending, Uri? host)
    {
        List<ExpectedFile> files = [];
        foreach (string[] parts in Lines(list, 3))
        {
            if (long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long length) && Md5().IsMatch(parts[1])
                && parts[2].EndsWith(ending, StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(parts[2], UriKind.Absolute, out Uri? address)
                && IsPlainName(address.Segments[^1]))
            {
                files.Add(new ExpectedFile(address.Segments[^1], host is null ? address : new Uri(host, address.AbsolutePath), length, parts[1].ToLowerInvariant()));
            }
        }

        return files;
    }

    /// <summary>The files of a Dataverse deposit.</summary>
    /// <param name="host">The server.</param>
    /// <param name="json">Its answer about the deposit.</param>
    /// <exception cref="SourceException">ENT0292: the answer is not such a listing.</exception>
    /// <remarks>A table that the server has turned into its own form is asked for as it was deposited; the listed hash is not of that form,
    /// so its length alone is checked.</remarks>
    public static IReadOnlyList<ExpectedFile> OfDeposit(Uri host, string json)
    {
        try
        {
            using JsonDocument answer = JsonDocument.Parse(json);
            List<ExpectedFile> files = [];
            foreach (JsonElement entry in answer.RootElement.GetProperty("data").GetProperty("latestVersion").GetProperty("files").EnumerateArray())
            {
                JsonElement file = entry.GetProperty("dataFile");
                string id = file.GetProperty("id").GetRawText();
                bool isTurned = file.TryGetProperty("originalFileName", out JsonElement original);
                string name = (isTurned ? original : file.GetProperty("filename")).GetString() ?? "";
                if (!IsPlainName(name))
                {
                    continue;
                }

                long? length = file.TryGetProperty(isTurned ? "originalFileSize" : "filesize", out JsonElement size) && size.TryGetInt64(out long bytes) ? bytes : null;
                string? md5 = !isTurned && file.TryGetProperty("md5", out JsonElement hash) ? hash.GetString()?.ToLowerInvariant() : null;
                files.Add(new ExpectedFile(name, new Uri(host, $"api/access/datafile/{id}{(isTurned ? "?format=original" : "")}"), length, md5));
            }

            return files;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SourceException(new Failure("ENT0292", "The publisher's answer is not a listing of a deposit.", host.Host,
                "Try again later, or fetch the files by hand and use 'entente import'."), error);
        }
    }

    /// <summary>Whether a file's name carries a day, month or year that lies in a span; a name without a date is never in one.</summary>
    public static bool IsInSpan(string name, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null)
        {
            return true;
        }

        Match stamp = Stamp().Match(name);
        if (!stamp.Success || !int.TryParse(stamp.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out int year))
        {
            return false;
        }

        int month = stamp.Groups[2].Success ? int.Parse(stamp.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0;
        int day = stamp.Groups[3].Success ? int.Parse(stamp.Groups[3].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (year < 1 || month > 12 || (day > 0 && (month == 0 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        DateOnly first = new(year, Math.Max(month, 1), Math.Max(day, 1));
        DateOnly last = month == 0 ? new(year, 12, 31) : day == 0 ? new(year, month, DateTime.DaysInMonth(year, month)) : first;
        return (from is null || last >= from) && (to is null || first <= to);
    }

    // A listed name becomes a file's name here, so nothing that leads to another folder is taken.
    private static bool IsPlainName(string name) =>
        name.Length is > 0 and < 200 && name[0] != '.' && name.AsSpan().IndexOfAny(Forbidden) < 0;

    private static IEnumerable<string[]> Lines(string list, int parts) => list.Split('\n')
        .Select(line => line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)).Where(fields => fields.Length == parts);

    [GeneratedRegex("^[0-9a-fA-F]{32}$")]
    private static partial Regex Md5();

    [GeneratedRegex("^((?:18|19|20)[0-9]{2})(?:([0-9]{2})(?:([0-9]{2}))?)?")]
    private static partial Regex Stamp();
}
