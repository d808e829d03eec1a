using Entente.Vocabulary;

namespace Entente.Sources.Fetch;

/// <summary>The data sets that have a stable public address.</summary>
public static class FetchCatalogue
{
    private static readonly Lazy<IReadOnlyList<FetchSource>> Shipped = new(Load);

    /// <summary>All of them, in order of name.</summary>
    public static IReadOnlyList<FetchSource> All => Shipped.Value;

    /// <summary>The data set of a name.</summary>
    /// <exception cref="ConfigurationException">ENT0290: there is none of that name.</exception>
    public static FetchSource Of(string name) => All.FirstOrDefault(source => source.Name == name)
        ?? throw new ConfigurationException(new Failure("ENT0290", $"'{name}' is no data set that can be fetched.", "entente fetch",
            $"One of: {string.Join(", ", All.Select(source => source.Name))}."));

    private static List<FetchSource> Load() => [.. DataTable.Embedded(typeof(FetchCatalogue).Assembly, "fetch-sources.csv").Rows
        .Select(row => new FetchSource
        {
            Name = row["name"],
            Title = row["title"],
            Kind = row["kind"] switch
            {
                "md5-list" => FetchKind.Md5List,
                "master-list" => FetchKind.MasterList,
                "dataverse" => FetchKind.Dataverse,
                _ => FetchKind.File,
            },
            Base = new Uri(row["base"]),
            Address = row["address"],
            HasSpan = row["span"] == "yes",
            Licence = row["licence"],
            Citation = row["citation"],
            Terms = row["terms"],
        })
        .OrderBy(source => source.Name, StringComparer.Ordinal)];
}
