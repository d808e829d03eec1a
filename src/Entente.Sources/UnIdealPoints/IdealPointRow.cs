namespace Entente.Sources.UnIdealPoints;

/// <summary>One state's estimated ideal point in one session of the UN General Assembly.</summary>
/// <param name="CowNumber">Correlates of War number, as text.</param>
/// <param name="Year">1945 + session.</param>
/// <param name="IdealPoint">The posterior mean; unitless, higher is nearer to the US-led position.</param>
/// <param name="Low">The posterior 5 % quantile.</param>
/// <param name="High">The posterior 95 % quantile.</param>
public readonly record struct IdealPointRow(string CowNumber, int Year, double IdealPoint, double Low, double High);
