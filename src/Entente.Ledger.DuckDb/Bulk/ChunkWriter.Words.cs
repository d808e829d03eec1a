
namespace Entente.Ledger.DuckDb;

/// <content>Writes the numbered words that rows of a chunk name first.</content>
internal sealed partial class ChunkWriter
{
    private void WriteWords()
    {
        Append("words", _words.SelectMany(words => words.Actors).Select(entry => (WordKind.Actor, entry.Number, entry.Word.Text))
            .Concat(_words.SelectMany(words => words.Publishers).Select(entry => (WordKind.Publisher, entry.Number, entry.Word.Text)))
            .Concat(_words.SelectMany(words => words.Variables).Select(entry => (WordKind.Variable, entry.Number, entry.Word.Text))),
            (entry, row) => row.AppendValue((byte)entry.Item1).AppendValue(entry.Number).AppendValue(entry.Item3));
        Append("acts", _words.SelectMany(words => words.Acts), (entry, row) =>
        {
            Act act = entry.Word;
            bool isScored = !float.IsNaN(act.Goldstein);
            row.AppendValue(entry.Number).AppendValue(act.Code).AppendValue(act.Type).AppendValue(act.Quad).AppendValue(isScored ? act.Goldstein : (float?)null)
                .AppendValue(isScored ? (int)Math.Round(act.Goldstein * 1000.0) : (int?)null).AppendValue((byte)MirrorRule.Of(act.Code, act.Type))
                .AppendValue(MirrorRule.Fold(act.Code, act.Type));
        });
        Append("parties", _words.SelectMany(words => words.Parties), (entry, row) => row.AppendValue(entry.Number).AppendValue(entry.Word.Code).AppendValue(entry.Word.Role));
        Append("places", _words.SelectMany(words => words.Places), (entry, row) => row.AppendValue(entry.Number).AppendValue(entry.Word.Country)
            .AppendValue(float.IsNaN(entry.Word.Latitude) ? null : entry.Word.Latitude).AppendValue(float.IsNaN(entry.Word.Longitude) ? null : (float?)entry.Word.Longitude));
    }

    private void WriteLinks(Dictionary<string, uint> numbers) =>
        Append("links", numbers.OrderBy(entry => entry.Value), (entry, row) => row.AppendValue(entry.Value).AppendValue(entry.Key));

    private void Append<T>(string table, IEnumerable<T> entries, Action<T, DuckDB.NET.Data.IDuckDBAppenderRow> write)
    {
        using IEnumerator<T> all = entries.GetEnumerator();
        if (!all.MoveNext())
        {
            return;
        }

        using DuckDB.NET.Data.DuckDBAppender appender = connection.CreateAppender(table);
        do
        {
            DuckDB.NET.Data.IDuckDBAppenderRow row = appender.CreateRow();
            write(all.Current, row);
            row.EndRow();
        }
        while (all.MoveNext());
    }
}
