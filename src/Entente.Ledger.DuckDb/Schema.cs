namespace Entente.Ledger.DuckDb;

/// <summary>The tables of the ledger's file, by numbered migration. No key, no index, no update: see docs/methods/ledger.md.</summary>
internal static class Schema
{
    /// <summary>The schema's version; a file of a later one is not opened.</summary>
    public const int Version = 2;

    /// <summary>Columns of <c>batches</c> that only imports fill.</summary>
    public const int ImportColumns = 13;

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

    /// <summary>Version 2: room for data sets by the million rows. What articles gave keeps its rows, under names that say so.</summary>
    public const string Second = """
        ALTER TABLE events RENAME TO coded_events;
        ALTER TABLE ties RENAME TO recorded_ties;
        ALTER TABLE states RENAME TO state_values;
        ALTER TABLE batches RENAME TO batches_1;
        CREATE TABLE batches (number UINTEGER, id VARCHAR, origin VARCHAR, read BIGINT, added BIGINT, known BIGINT, refused BIGINT, edition VARCHAR,
            recorded_at BIGINT, file UINTEGER, chunk INTEGER, is_last BOOLEAN, imported BIGINT, rejected BIGINT, skipped BIGINT, superseding BIGINT,
            sum_high UBIGINT, sum_low UBIGINT, events BIGINT, day_from DATE, day_to DATE, skips VARCHAR);
        INSERT INTO batches (number, id, origin, read, added, known, refused, edition, recorded_at)
            SELECT row_number() OVER (ORDER BY recorded_at, id), id, origin, read, added, known, refused, edition, recorded_at FROM batches_1;
        DROP TABLE batches_1;
        CREATE TABLE sources (id UINTEGER, key VARCHAR, name VARCHAR, edition VARCHAR, licence VARCHAR, citation VARCHAR, is_feed BOOLEAN, batch UINTEGER);
        CREATE TABLE coverage (source UINTEGER, variable VARCHAR, from_year INTEGER, to_year INTEGER, absence UTINYINT, batch UINTEGER);
        CREATE TABLE files (id UINTEGER, source UINTEGER, place VARCHAR, hash VARCHAR, reader VARCHAR, bytes BIGINT, batch UINTEGER);
        CREATE TABLE words (kind UTINYINT, id UINTEGER, text VARCHAR);
        CREATE TABLE acts (id UINTEGER, code VARCHAR, type VARCHAR, quad UTINYINT, goldstein FLOAT, milli INTEGER, mirror UTINYINT, fold UINTEGER);
        CREATE TABLE parties (id UINTEGER, code VARCHAR, role VARCHAR);
        CREATE TABLE places (id UINTEGER, country VARCHAR, latitude FLOAT, longitude FLOAT);
        CREATE TABLE links (id UINTEGER, url VARCHAR);
        CREATE TABLE events (key_high UBIGINT, key_low UBIGINT, day DATE, source UINTEGER, target UINTEGER, source_party UINTEGER, target_party UINTEGER,
            act UINTEGER, place UINTEGER, publisher UINTEGER, mentions UINTEGER, native BIGINT, native_text VARCHAR, added DATE, link UINTEGER,
            line UINTEGER, batch UINTEGER);
        CREATE TABLE ties (key_high UBIGINT, key_low UBIGINT, first UINTEGER, second UINTEGER, directed BOOLEAN, variable UINTEGER, day_from DATE, day_to DATE,
            value DOUBLE, text VARCHAR, native VARCHAR, line UINTEGER, batch UINTEGER);
        CREATE TABLE states (key_high UBIGINT, key_low UBIGINT, state UINTEGER, variable UINTEGER, day_from DATE, day_to DATE, value DOUBLE, text VARCHAR,
            native VARCHAR, line UINTEGER, batch UINTEGER);
        CREATE TABLE corrections (key_high UBIGINT, key_low UBIGINT, by_high UBIGINT, by_low UBIGINT, batch UINTEGER);
        CREATE TABLE act_months (source UINTEGER, month INTEGER, act UINTEGER, events BIGINT, batch UINTEGER);
        CREATE TABLE dyad_months (source UINTEGER, actor UINTEGER, target UINTEGER, month INTEGER, events UINTEGER, quad_1 UINTEGER, quad_2 UINTEGER,
            quad_3 UINTEGER, quad_4 UINTEGER, milli BIGINT, scored UINTEGER, mirrored_1 UINTEGER, mirrored_2 UINTEGER, mirrored_3 UINTEGER,
            mirrored_4 UINTEGER, mirrored_milli BIGINT, mirrored_scored UINTEGER);
        CREATE TABLE settled (batch UINTEGER);
        UPDATE ledger SET version = 2;
        """;
}
