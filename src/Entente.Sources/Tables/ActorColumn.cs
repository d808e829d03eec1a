using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>A column that names a state.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="System">Its codes.</param>
/// <param name="Dialect">The data set's own spellings, or empty.</param>
internal sealed record ActorColumn(string Column, CodeSystem System = CodeSystem.CowNumber, string Dialect = "")
{
    /// <summary>An actor that every row means (trips of Chinese leaders), in place of a column; null where there is a column.</summary>
    public ActorId? Fixed { get; init; }

    /// <summary>A table whose every row means the same actor.</summary>
    public static ActorColumn Always(string actor) => new("") { Fixed = ActorId.From(actor) };
}
