namespace Entente.Reading.Dictionaries;

/// <summary>The switches of the dictionary coder; a suite's records may change them on the way.</summary>
public sealed record CoderOptions
{
    /// <summary>The switches as the older coder ships them.</summary>
    public static CoderOptions Standard { get; } = new();

    /// <summary>Whether an event needs both sides; without, a side that is not known is written "---".</summary>
    public bool IsDyadRequired { get; init; } = true;

    /// <summary>The longest unknown noun phrase, in words, that is reported in quotation marks as a new actor; 0 for none.</summary>
    public int NewActorLength { get; init; }

    /// <summary>The least and greatest length of a clause between commas that is left out; a greatest of 0 leaves it in.</summary>
    public (int Least, int Greatest) InnerComma { get; init; } = (2, 8);

    /// <summary>The same for what stands before the first comma.</summary>
    public (int Least, int Greatest) FirstComma { get; init; } = (0, 0);

    /// <summary>The same for what stands after the last comma.</summary>
    public (int Least, int Greatest) LastComma { get; init; } = (2, 8);

    /// <summary>These switches with one changed by its name in a suite or configuration file.</summary>
    /// <returns>Null where the name or its value is not known.</returns>
    public CoderOptions? With(string option, string value)
    {
        ArgumentNullException.ThrowIfNull(option);
        ArgumentNullException.ThrowIfNull(value);
        bool isTrue = !value.Contains("false", StringComparison.OrdinalIgnoreCase);
        bool isNumber = int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number);
        return option switch
        {
            "require_dyad" => this with { IsDyadRequired = isTrue },
            "stop_on_error" or "write_actor_text" or "write_actor_root" or "code_by_sentence" => this,
            _ when !isNumber => null,
            "new_actor_length" => this with { NewActorLength = number },
            "comma_min" => this with { InnerComma = (number, InnerComma.Greatest) },
            "comma_max" => this with { InnerComma = (InnerComma.Least, number) },
            "comma_bmin" => this with { FirstComma = (number, FirstComma.Greatest) },
            "comma_bmax" => this with { FirstComma = (FirstComma.Least, number) },
            "comma_emin" => this with { LastComma = (number, LastComma.Greatest) },
            "comma_emax" => this with { LastComma = (LastComma.Least, number) },
            _ => null,
        };
    }
}
