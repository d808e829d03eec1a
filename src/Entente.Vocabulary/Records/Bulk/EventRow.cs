namespace Entente.Vocabulary;

/// <summary>One event of an event data set, as a reader hands it to the ledger: raw codes always, Entente's actors where the registry knows them.</summary>
/// <remarks>
/// Made for bulk: millions pass through, one at a time, by reference. Share repeated texts (codes, roles, publishers) through a cache in the
/// reader; the ledger keeps each once. Text members are never null and are empty where the source gives nothing; <c>default</c> breaks that
/// promise and is refused by the sink, so write <c>new EventRow { ... }</c>.
/// A row whose two sides name no state is still an event. The content key is made of the raw members, so that a better mapping of actors does
/// not turn an event already held into a second one; <see cref="Line"/> is not part of it. Where an id of the data set is given and the ledger
/// holds that id on the same day with other content, the new row supersedes the held one (ICEWS uses an id again on another day).
/// </remarks>
public readonly record struct EventRow
{
    /// <summary>A row with empty texts, no score and no place.</summary>
    public EventRow()
    {
    }

    /// <summary>The line in the file, from 1.</summary>
    public long Line { get; init; }

    /// <summary>The data set's own id of the event, or empty; a plain number may be given as <see cref="NativeNumber"/> instead.</summary>
    public string NativeId { get; init; } = "";

    /// <summary>The data set's own id where it is a whole number above 0, without a text to be made of it; 0 where there is none.
    /// The number 42 and the text "42" are the same id.</summary>
    public long NativeNumber { get; init; }

    /// <summary>The day of the event.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day on which the data set's makers added it, or null where not told.</summary>
    public DateOnly? Added { get; init; }

    /// <summary>Who acts, or null where the code is that of no state that Entente knows on the day.</summary>
    public ActorId? Source { get; init; }

    /// <summary>The acting side's code or name, letter for letter.</summary>
    public string SourceCode { get; init; } = "";

    /// <summary>The acting side's role or sectors ("GOV", "Executive,Elite"), letter for letter.</summary>
    public string SourceRole { get; init; } = "";

    /// <summary>Who is acted upon, or null as for <see cref="Source"/>.</summary>
    public ActorId? Target { get; init; }

    /// <summary>The target's code or name, letter for letter.</summary>
    public string TargetCode { get; init; } = "";

    /// <summary>The target's role or sectors, letter for letter.</summary>
    public string TargetRole { get; init; } = "";

    /// <summary>The CAMEO code as text ("042" is not 42), or empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>The PLOVER type ("CONSULT"), or empty.</summary>
    public string Type { get; init; } = "";

    /// <summary>The quad class, 1 to 4 as in <see cref="QuadClass"/>; 0 where not known.</summary>
    public byte Quad { get; init; }

    /// <summary>The Goldstein value or intensity, in [-10, +10]; NaN where there is none.</summary>
    public float Goldstein { get; init; } = float.NaN;

    /// <summary>The country of the place, as given (FIPS in GDELT); kept apart from the actors' codes.</summary>
    public string PlaceCountry { get; init; } = "";

    /// <summary>Latitude of the place in degrees, NaN where there is none.</summary>
    public float Latitude { get; init; } = float.NaN;

    /// <summary>Longitude of the place in degrees, NaN where there is none.</summary>
    public float Longitude { get; init; } = float.NaN;

    /// <summary>How often it was mentioned, 0 where not told.</summary>
    public int Mentions { get; init; }

    /// <summary>Who published the text, or empty.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Where the text stands, or empty.</summary>
    public string Url { get; init; } = "";
}
