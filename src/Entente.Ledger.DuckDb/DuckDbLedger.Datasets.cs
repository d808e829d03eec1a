using Entente.Ledger.DuckDb.Datasets;
using Entente.Vocabulary;

namespace Entente.Ledger.DuckDb;

/// <content>Analysis-ready tables.</content>
public sealed partial class DuckDbLedger
{
    /// <summary>Writes an analysis-ready table of dyad-years or state-years into a file.</summary>
    /// <param name="request">Which table.</param>
    /// <param name="file">Where to; its ending tells the form: .csv, .parquet or .jsonl. It appears whole or not at all.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    /// <returns>What it holds. A value is empty where it is unknown: outside the years that its data set covers, or missing in it; 0 where the data
    /// set lists every case and has none.</returns>
    /// <exception cref="ConfigurationException">ENT0451: an ending of no form; ENT0452: an edition that is not on record.</exception>
    public DatasetReceipt WriteDataset(DatasetRequest request, string file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Writing(connection => new DatasetWriter(connection, request).Write(file, cancellationToken));
    }
}
