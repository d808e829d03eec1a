using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente export</c>: relations and rows for other programs, each with a description beside it.</summary>
internal static class ExportVerb
{
    private static readonly (string Name, string Type, string Meaning)[] NetworkFields =
    [
        ("source", "string", "One actor's id; the order says nothing."), ("target", "string", "The other actor's id."),
        ("sign", "integer", "+1 friendly, -1 hostile, 0 nearer to zero than 0.10."), ("weight", "number", "Strength, in [0, 1], whatever the sign."),
        ("relation", "number", "The signed estimate, in [-1, 1]."), ("low", "number", "Lower end of its 95 % interval."),
        ("high", "number", "Upper end of its 95 % interval."), ("date", "date", "The day it holds for."),
    ];

    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        return new Command("export", "Write relations and imported values for other programs, with a datapackage.json beside each file.")
        {
            Network(surface),
            ExportValues.Build(surface, isOfTies: true),
            ExportValues.Build(surface, isOfTies: false),
        };
    }

    private static Command Network(Surface surface)
    {
        Option<string> file = new("--out") { Description = "The file; its ending tells the form: .graphml, .gexf, .csv, .jsonl or .parquet.", HelpName = "FILE", Required = true };
        SharedOptions options = new();
        Command verb = new("network", "The signed network of a region at a date, sign and strength apart.") { file, options.Date, options.Region, options.Ledger, options.Json };
        verb.SetAction(parsed =>
        {
            string path = surface.At(parsed.GetRequiredValue(file));
            Func<SignedNetwork, Func<ActorId, string>, string>? write = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".parquet" => null,
                ".graphml" => NetworkExport.ToGraphMl,
                ".gexf" => NetworkExport.ToGexf,
                ".csv" => (network, _) => NetworkExport.Csv(network),
                ".jsonl" => (network, _) => NetworkExport.JsonLines(network),
                var ending => throw new ConfigurationException(new Failure("ENT0832", $"'{ending}' is no form that a network is exported in.", "--out",
                    "End the file's name in .graphml, .gexf, .csv, .jsonl or .parquet.")),
            };
            DateOnly day = options.DayOf(parsed);
            using Workspace workspace = options.Open(parsed, surface);
            SignedNetwork network = workspace.Relations(day, workspace.States(parsed.GetValue(options.Region), day));
            if (write is null)
            {
                TableExport.ToFile(path, TableFormat.Parquet, [.. NetworkFields.Select(field => (field.Name, field.Type))], Rows(network));
            }
            else
            {
                WriteWhole(path, write(network, workspace.NameOf));
            }

            Provenance provenance = workspace.ProvenanceOf($"export network --date {day:yyyy-MM-dd} --region {parsed.GetValue(options.Region)} --out {Path.GetFileName(path)}", day);
            bool isTable = Path.GetExtension(path) is ".csv" or ".jsonl" or ".parquet";
            DataPackage.Write(path, $"Signed relations of {network.Actors.Count} states on {day:yyyy-MM-dd}; a pair without a row is unknown.", isTable ? NetworkFields : [], provenance);
            if (parsed.GetValue(options.Json))
            {
                surface.Out.WriteLine(Envelope.Result("export", new { file = Path.GetFileName(path), actors = network.Actors.Count, ties = network.Ties.Count }, provenance));
                return ExitCode.Ok;
            }

            int pairs = network.Actors.Count * (network.Actors.Count - 1) / 2;
            surface.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)}: {network.Actors.Count} actors, {network.Ties.Count} of {pairs} relations known; described in {DataPackage.FileName}."));
            return ExitCode.Ok;
        });
        return verb;
    }

    private static IEnumerable<object?[]> Rows(SignedNetwork network) => network.Ties.Select(NetworkEdge.Of).Select(edge => (object?[])
        [edge.Source.Text, edge.Target.Text, (long)edge.Sign, edge.Weight, edge.Relation, edge.Low, edge.High, network.AsOf]);

    // Under another name first, so that nothing half-written stands there.
    private static void WriteWhole(string path, string text)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        string draft = path + ".part";
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite: true);
    }
}
