namespace Entente.Vocabulary;

/// <summary>One measured value of one state in one year, with its uncertainty where the source gives one.</summary>
/// <param name="State">The state.</param>
/// <param name="Year">The year.</param>
/// <param name="Variable">What was measured ("un-ideal-point", "population", "gdp").</param>
/// <param name="Value">The value, in the variable's unit.</param>
/// <param name="Low">Lower end of the 90 % interval, or null where not known.</param>
/// <param name="High">Upper end of the 90 % interval, or null where not known.</param>
/// <param name="DataSet">The data set's key in the record.</param>
public readonly record struct StateYearValue(
    ActorId State, int Year, string Variable, double Value, double? Low, double? High, string DataSet);
