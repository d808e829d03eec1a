using System.Text;
using Entente.Sources.CsvMaps;
using Entente.Sources.Tests.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.CsvMaps;

public sealed class CsvMapTests
{
    private const string Dyads = """
        name: my-aid
        title: Aid between states
        edition: "2024"
        licence: ours
        citation: me-2024
        kind: dyad
        first: { column: donor, system: iso3 }
        second: { column: to, system: name }
        directed: true
        year: yr
        covers: [1990, 2020]
        absence: zero
        missing: [-99, n/k]
        variables:
          - { column: amount, name: aid, least: 0 }
          - { column: back, name: aid, reversed: true }
          - { column: kind, name: aid_kind, text: true }
        """;

    [Fact]
    public void A_table_of_dyads_is_imported_as_the_map_says()
    {
        ImportRun run = Run(Dyads, "donor;to;yr;amount;back;kind\nUSA;Pakistan;2001;5.5;-99;loan\nDEU;Viet Nam;1980;n/k;3;\nABC;Pakistan;2001;1;1;\n");

        Assert.Equal(["USA>PAK aid 5.5", "USA>PAK aid_kind loan", "VNM>GFR aid 3"],
            run.Sink.Ties.Select(tie => $"{tie.First}>{tie.Second} {tie.Variable} {(tie.Text.Length > 0 ? tie.Text : tie.Value)}"));
        Assert.Equal("ENT0243", Assert.Single(run.Sink.Rejections).Failure.Code);
        DataEdition edition = run.Importer.EditionOf(run.Reading.Head);
        Assert.Equal(("my-aid", "2024", "ours", "me-2024"), (edition.Key, edition.Edition, edition.Licence, edition.Citation));
        Assert.Equal(new Coverage("aid", 1990, 2020) { Absence = Absence.Zero }, edition.Covers[0]);
    }

    [Fact]
    public void States_have_spells_with_dates_in_the_form_of_the_map()
    {
        ImportRun run = Run("""
            name: terms
            kind: state
            state: { column: c, system: cow }
            from: begin
            to: end
            date-form: dmy
            variables: [ { column: who, text: true }, { column: free, words: ["yes=1", "no=0"] } ]
            """, "c,begin,end,who,free\n770,31/12/1999,2/1/2000,Someone,yes\n770,13/13/1999,2/1/2000,Else,no\n");

        Assert.Equal(["who 1999-12-31..2000-01-02", "free 1999-12-31..2000-01-02"], run.Sink.States.Select(row => $"{row.Variable} {row.From:yyyy-MM-dd}..{row.To:yyyy-MM-dd}"));
        Assert.Equal(1, run.Sink.States[1].Value);
        Assert.Equal("ENT0242", Assert.Single(run.Sink.Rejections).Failure.Code);
    }

    [Fact]
    public void Events_keep_sides_that_are_no_states()
    {
        ImportRun run = Run("""
            name: my-events
            kind: event
            date: day
            id: [no]
            source: { column: a, system: cameo }
            target: { is: PAK }
            code: cameo
            goldstein: score
            """, "no,day,a,cameo,score\n1,2020-02-29,RUS,042,1.9\n2,2020-02-29,WST,190,-10\n3,2020-02-30,RUS,042,1\n4,2020-02-28,RUS,99,1\n");

        Assert.Equal([("RUS", "042", 1), ("", "190", 4)], run.Sink.Events.Select(row => (row.Source?.Text ?? "", row.Code, (int)row.Quad)));
        Assert.Equal("PAK", run.Sink.Events[0].Target!.Value.Text);
        Assert.Equal(["ENT0242", "ENT0250"], run.Sink.Rejections.Select(rejection => rejection.Failure.Code));
    }

    [Theory]
    [InlineData("name: a\nkind: dyad\n", "ENT0261", "'first' is wanted")]
    [InlineData("name: a\nkind: tree\n", "ENT0261", "none of state, dyad, event")]
    [InlineData("name: A b\nkind: state\nstate: { column: x }\nvariables: [ { column: y } ]\n", "ENT0261", "is no key")]
    [InlineData("name: a\nkind: state\nstate: { colum: x }\n", "ENT0261", "'colum' is no word")]
    [InlineData("name: a\nkind: state\nstate: { column: x, system: iso4 }\n", "ENT0261", "none of cow")]
    [InlineData("name: a\nkind: state\nstate: { column: x }\nvariables: [ { column: y, least: z } ]\n", "ENT0261", "is no number")]
    [InlineData("name: \"a\n", "ENT0260", "is no YAML")]
    [InlineData("", "ENT0260", "is empty")]
    [InlineData("- a\n- b\n", "ENT0261", "word: value")]
    public void A_map_that_is_wrong_is_told_with_its_line(string yaml, string code, string words)
    {
        SourceException failure = Assert.Throws<SourceException>(() => CsvMap.Read(new StringReader(yaml), "map.yaml"));

        Assert.Equal(code, failure.Failure.Code);
        Assert.Contains(words, failure.Failure.Cause, StringComparison.Ordinal);
        Assert.StartsWith("map.yaml", failure.Failure.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_the_table_lacks_is_told() =>
        Assert.Equal("ENT0249", Assert.Throws<SourceException>(() => Run(Dyads, "donor,to,yr\nUSA,PAK,2001\n")).Failure.Code);

    private static ImportRun Run(string yaml, string table) =>
        ImportRun.Of(Encoding.UTF8.GetBytes(table), "table.csv", by: CsvMap.Read(new StringReader(yaml), "map.yaml"));
}
