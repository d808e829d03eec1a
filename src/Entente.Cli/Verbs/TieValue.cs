namespace Entente.Cli.Verbs;

/// <summary>A least weight against a division, with its proof: equal to the bound where exact.</summary>
internal record TieValue(decimal Value, decimal Bound, bool Exact, double Milliseconds)
{
    /// <summary>How far the value may be above the least, as a share of it.</summary>
    public double Gap => Value == 0 ? 0 : (double)((Value - Bound) / Value);
}
