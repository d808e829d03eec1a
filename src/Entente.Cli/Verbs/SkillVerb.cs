using System.CommandLine;
using Entente.Cli.Output;

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
}
