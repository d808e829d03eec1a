using System.CommandLine;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente skill</c>: scores of Entente's own parts against what people annotated.</summary>
internal static class SkillVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken) =>
        new("skill", "Score the reader against sets that people annotated.")
        {
            SkillReadingVerb.Build(surface, cancellationToken),
            SkillParsingVerb.Build(surface, cancellationToken),
            SkillFactualityVerb.Build(surface, cancellationToken),
        };

    /// <summary>What a score rests on: the program and the set, no data set of the record.</summary>
    public static Provenance ProvenanceOf(string command) => new() { Version = Workspace.Version, Command = "entente " + command };

    /// <summary>Refuses to score nothing: a share of no case is unknown, and is not 0.</summary>
    /// <exception cref="SourceException">ENT0669: the set is empty.</exception>
    public static void RequireCases(int count, string place, string option)
    {
        if (count == 0)
        {
            throw new SourceException(new Failure("ENT0669", $"'{place}' holds nothing to score.", option, "Give a set with at least one annotated case."));
        }
    }
}
