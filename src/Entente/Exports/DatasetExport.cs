using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.DuckDb;
using Entente.Vocabulary;

namespace Entente.Exports;

/// <summary>Writes analysis-ready tables of dyad-years and state-years from a ledger.</summary>
public static class DatasetExport
{
    /// <summary>The columns of some groups, in the order of the table.</summary>
    /// <param name="groups">Groups or single columns.</param>
    /// <param name="isDyadic">Whether the table is of dyads; a table of states has no column of dyads.</param>
    /// <exception cref="ConfigurationException">ENT0834: no such group or column, or none for such a table.</exception>
    public static IReadOnlyList<DatasetColumn> Columns(IEnumerable<string> groups, bool isDyadic)
    {
        HashSet<DatasetColumn> wanted = [];
        foreach (string group in groups)
        {
            DatasetColumn[] found = [.. DatasetColumn.All.Where(column => (column.Group == group || column.Name == group) && (isDyadic || column.IsOfState))];
            if (found.Length == 0)
            {
                IEnumerable<string> known = DatasetColumn.All.Where(column => isDyadic || column.IsOfState).Select(column => column.Group).Distinct();
                throw new ConfigurationException(new Failure("ENT0834", $"'{group}' is no group of columns of a table of {(isDyadic ? "dyads" : "states")}.", "--add", $"One of: {string.Join(", ", known)}."));
            }

            wanted.UnionWith(found);
        }

        return [.. DatasetColumn.All.Where(wanted.Contains)];
    }

    /// <summary>The years of a text: one, or the first and the last (<c>1946-2014</c>).</summary>
    /// <exception cref="ConfigurationException">ENT0833: it is neither, or they stand the wrong way round.</exception>
    public static (int From, int To) Years(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('-', ':');
        return parts.Length is 1 or 2 && Year(parts[0]) is { } from && Year(parts[^1]) is { } to && from <= to
            ? (from, to)
            : throw new ConfigurationException(new Failure("ENT0833", $"'{text}' tells no years.", "--years", "Write the first and the last: --years 1946-2014."));
    }

    /// <summary>Writes a table and the description beside it.</summary>
    /// <param name="ledgerPath">The ledger's file.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="request">Which table.</param>
    /// <param name="file">Where to.</param>
    /// <param name="provenance">What made it; the editions drawn on are added.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static DatasetReceipt Write(
        string ledgerPath, TimeProvider clock, DatasetRequest request, string file, Provenance provenance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using DuckDbLedger ledger = DuckDbLedger.Open(ledgerPath, clock, isReadOnly: true);
        DatasetReceipt receipt = ledger.WriteDataset(request, file, cancellationToken);
        string title = (request.IsDyadic ? $"{(request.IsDirected ? "Directed" : "Undirected")} dyad-years" : "State-years")
            + " of the Correlates of War state system. An empty value is unknown: outside the years that its data set covers, or missing in it.";
        DataPackage.Write(file, title, receipt.Columns, provenance with { Editions = receipt.Editions });
        return receipt;
    }

    private static int? Year(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1816 and <= 2100 ? year : null;
}
