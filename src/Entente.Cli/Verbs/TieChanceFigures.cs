using Entente.Balance;

namespace Entente.Cli.Verbs;

/// <summary>The figures of one rule of chance, as <see cref="ChanceFigures"/> has them but in the list's own unit.</summary>
internal sealed record TieChanceFigures(
    decimal Observed, int Draws, int Exact, double? Mean, double? StandardDeviation, decimal? Low, decimal? High, double? Z, double? P, double Milliseconds)
{
    public static TieChanceFigures Of(ChanceFigures figures, long scale) => new(
        (decimal)figures.Observed / scale, figures.Draws, figures.Exact, figures.Mean / scale, figures.StandardDeviation / scale,
        (decimal?)figures.Low / scale, (decimal?)figures.High / scale, figures.Z, figures.P, figures.Milliseconds);
}
