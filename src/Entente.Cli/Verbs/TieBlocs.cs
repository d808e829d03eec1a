namespace Entente.Cli.Verbs;

/// <summary>The same for any number of blocs, with the blocs.</summary>
internal sealed record TieBlocs(decimal Value, decimal Bound, bool Exact, double Milliseconds) : TieValue(Value, Bound, Exact, Milliseconds)
{
    public required int Blocs { get; init; }

    public required IReadOnlyDictionary<string, int> Partition { get; init; }
}
