using Entente.Ledger;

namespace Entente.Exports;

/// <summary>The imported values of the ledger as rows for other programs: of two states, and of one.</summary>
public static class ValueExport
{
    /// <summary>The columns of values of two states.</summary>
    public static IReadOnlyList<(string Name, string Type, string Meaning)> TieColumns { get; } =
    [
        ("first", "string", "The first state's id."), ("second", "string", "The second state's id."),
        ("directed", "string", "yes where the value is of the first towards the second; else no."), .. Shared(),
    ];

    /// <summary>The columns of values of one state.</summary>
    public static IReadOnlyList<(string Name, string Type, string Meaning)> StateColumns { get; } = [("state", "string", "The state's id."), .. Shared()];

    /// <summary>Values of two states, in order of variable, states and time.</summary>
    public static IEnumerable<object?[]> Rows(IReadOnlyList<HeldTie> held) => held.Select(tie => (object?[])
    [
        tie.Row.First.Text, tie.Row.Second.Text, tie.Row.IsDirected ? "yes" : "no",
        .. Shared(tie.Row.Variable, tie.Row.From, tie.Row.To, tie.Row.Value, tie.Row.Text, tie.Row.NativeId, tie.Origin, tie.Row.Line),
    ]);

    /// <summary>Values of one state, in order of variable, state and time.</summary>
    public static IEnumerable<object?[]> Rows(IReadOnlyList<HeldState> held) => held.Select(value => (object?[])
    [
        value.Row.State.Text,
        .. Shared(value.Row.Variable, value.Row.From, value.Row.To, value.Row.Value, value.Row.Text, value.Row.NativeId, value.Origin, value.Row.Line),
    ]);

    private static (string Name, string Type, string Meaning)[] Shared() =>
    [
        ("variable", "string", "What is told; see docs/data/README.md."), ("from", "date", "First day."), ("to", "date", "Last day; empty where it goes on."),
        ("value", "number", "The number, or empty."), ("text", "string", "The words, or empty."), ("native_id", "string", "The row's id in its data set, or empty."),
        ("data_set", "string", "The data set's key."), ("edition", "string", "Its edition."), ("file", "string", "The file it was read from."), ("line", "integer", "The line in that file."),
    ];

    private static object?[] Shared(string variable, DateOnly from, DateOnly to, double value, string text, string nativeId, RowOrigin origin, long line) =>
    [
        variable, from, to == DateOnly.MaxValue ? null : to, double.IsNaN(value) ? null : value, text.Length == 0 ? null : text, nativeId.Length == 0 ? null : nativeId,
        origin.DataSet, origin.Edition, origin.File, line,
    ];
}
