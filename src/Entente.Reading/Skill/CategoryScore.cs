namespace Entente.Reading.Skill;

/// <summary>How many records of one category came out right.</summary>
/// <param name="Records">Records of the category.</param>
/// <param name="Passed">Those whose events are just the expected ones.</param>
public sealed record CategoryScore(int Records, int Passed);
