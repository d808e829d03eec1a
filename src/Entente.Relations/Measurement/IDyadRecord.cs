using Entente.Vocabulary;

namespace Entente.Relations.Measurement;

/// <summary>Where the yearly observations of a pair come from, beside the recorded ties: data sets that a ledger holds.</summary>
public interface IDyadRecord
{
    /// <summary>The observations of a pair, in order of year; empty where there are none.</summary>
    IReadOnlyList<YearObservation> Of(Dyad dyad);

    /// <summary>The setting of a pair.</summary>
    DyadSetting SettingOf(Dyad dyad);

    /// <summary>Whether a data set of the record speaks of the same thing as a recorded tie, in the year before a day, so that the tie steps back
    /// and nothing counts twice.</summary>
    bool Covers(RecordedTie tie, DateOnly day);

    /// <summary>What an indicator says of a pair up to a year, for a reader ("defence pact since 1951").</summary>
    string Describe(Dyad dyad, Indicator indicator, int year);

    /// <summary>The data set and citation of an indicator's observations.</summary>
    (string DataSet, string Citation) SourceOf(Indicator indicator);
}
