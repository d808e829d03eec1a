namespace Entente.Ledger.DuckDb;

/// <summary>The tables of the ledger's file, by numbered migration. No key, no index, no update: see docs/methods/ledger.md.</summary>
internal static class Schema
{
    /// <summary>The schema's version; a file of a later one is not opened.</summary>
    public const int Version = 1;

    /// <summary>What makes an empty file a ledger of version 1.</summary>
    public const string First = """
        CREATE TABLE ledger (version INTEGER);
        INSERT INTO ledger VALUES (1);
        CREATE TABLE batches (id VARCHAR, origin VARCHAR, read BIGINT, added BIGINT, known BIGINT, refused BIGINT, edition VARCHAR, recorded_at BIGINT);
        CREATE TABLE documents (id VARCHAR, place VARCHAR, title VARCHAR, day_from DATE, body VARCHAR, batch_id VARCHAR, recorded_at BIGINT);
        CREATE TABLE events (id VARCHAR, document_id VARCHAR, source VARCHAR, target VARCHAR, type VARCHAR, cameo VARCHAR, quad TINYINT,
            goldstein DOUBLE, day_from DATE, day_to DATE, body VARCHAR, batch_id VARCHAR, recorded_at BIGINT);
        CREATE TABLE claims (id VARCHAR, document_id VARCHAR, kind VARCHAR, mood VARCHAR, body VARCHAR, batch_id VARCHAR, recorded_at BIGINT);
        CREATE TABLE ties (id VARCHAR, first VARCHAR, second VARCHAR, type VARCHAR, day_from DATE, day_to DATE, data_set VARCHAR, body VARCHAR,
            batch_id VARCHAR, recorded_at BIGINT);
        CREATE TABLE states (id VARCHAR, state VARCHAR, year INTEGER, variable VARCHAR, value DOUBLE, low DOUBLE, high DOUBLE, data_set VARCHAR,
            batch_id VARCHAR, recorded_at BIGINT);
        CREATE TABLE rejects (batch_id VARCHAR, line BIGINT, code VARCHAR, body VARCHAR, recorded_at BIGINT);
        """;
}
