using System.CommandLine;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente cite</c>: the BibTeX of what results rest on.</summary>
internal static class CiteVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        Argument<string[]> keys = new("key")
        {
            Description = "Keys of references, data sets (un-ideal-points, ucdp, curated) or ids of recorded ties; without any: all data sets and methods.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        SharedOptions options = new();
        Command verb = new("cite", "Print BibTeX for data sets, methods and recorded ties.") { keys, options.Json, options.Ledger };
        verb.SetAction(parsed =>
        {
            using Workspace workspace = options.Open(parsed, surface);
            IReadOnlyList<Reference> references = workspace.Cite(parsed.GetValue(keys) ?? []);
            if (parsed.GetValue(options.Json))
            {
                Provenance provenance = workspace.ProvenanceOf("cite", null);
                surface.Out.WriteLine(Envelope.Result("cite", new { references }, provenance));
            }
            else
            {
                surface.Out.WriteLine(string.Join("\n\n", references.Select(reference => reference.BibTeX)));
            }

            return ExitCode.Ok;
        });
        return verb;
    }
}
