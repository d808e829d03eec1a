using System.CommandLine;
using Entente.Balance;
using Entente.Cli.Output;
using Entente.Vocabulary;

namespace Entente.Cli.Verbs;

/// <summary><c>entente blocs check</c>: verifies a certificate of frustration without a solver.</summary>
internal static class BlocsCheckVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Build(Surface surface, CancellationToken cancellationToken)
    {
        Argument<string> file = new("certificate") { Description = "What 'entente blocs --certificate FILE' wrote." };
        Option<string?> ties = new("--ties") { Description = "The list of ties that it is to be about; without it the ties in the certificate are believed.", HelpName = "FILE" };
        Option<string?> sign = new("--sign") { Description = "The sign of every tie, for a list without one.", HelpName = "+|-" };
        Option<bool> json = new("--json") { Description = "Answer in JSON: version, command, result, provenance." };
        Command verb = new("check", "Verify a certificate: the division reaches its value, and no division can go below its bound.") { file, ties, sign, json };
        verb.SetAction(parsed =>
        {
            string path = surface.At(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                throw new SourceException(new Failure("ENT0907", $"There is no file '{parsed.GetValue(file)}'.", "certificate", "Name a certificate that exists."));
            }

            CertificateFile certificate = CertificateFile.Parse(File.ReadAllText(path));
            IReadOnlyList<TieWindow>? windows = parsed.GetValue(ties) is { } list
                ? BlocsTies.Read(list, surface, parsed.GetValue(sign) switch { "+" => 1, "-" => -1, _ => 0 }, deadline: null, cancellationToken)
                : null;
            CheckedWindow[] found = [.. certificate.Windows.Select((window, at) => Check(window, windows is null ? null : windows.Count > at ? windows[at] : null, windows is not null))];
            string[] faults = [.. found.SelectMany(window => window.Faults), .. windows is not null && windows.Count != found.Length ? ["the list of ties has another number of windows"] : Array.Empty<string>()];
            bool holds = faults.Length == 0;
            if (parsed.GetValue(json))
            {
                surface.Out.WriteLine(Envelope.Result("blocs check", new { holds, proven = holds && found.All(window => window.Proofs.All(proof => proof.IsProof)), windows = found, faults }, BlocsOptions.ProvenanceOf("blocs check", 1)));
            }
            else
            {
                Print(surface, found, faults);
            }

            return holds ? ExitCode.Ok : ExitCode.Failure;
        });
        return verb;
    }

    private static CheckedWindow Check(CertificateWindow window, TieWindow? ties, bool isCompared)
    {
        IReadOnlyList<string> faults = isCompared && ties is null ? ["the list of ties has no such window"] : window.Faults(ties);
        return new CheckedWindow(window.Window, faults.Count == 0, faults,
            [.. window.Proofs.Select(proof => new TieProof(proof.IsTwoCamps ? "2" : "any", (decimal)proof.Value / Math.Max(1, window.Scale), (decimal)proof.Bound / Math.Max(1, window.Scale), proof.IsProof))]);
    }

    private static void Print(Surface surface, CheckedWindow[] found, string[] faults)
    {
        surface.Out.WriteLine(faults.Length == 0
            ? $"The certificate holds: {found.Count(window => window.Proofs.All(proof => proof.IsProof))} of {found.Length} windows are proven least; the others have a bound."
            : $"The certificate does not hold: {faults.Length} faults.");
        foreach (string fault in faults.Take(20))
        {
            surface.Out.WriteLine("Fault: " + fault);
        }

        TextTable table = new("Window", "Blocs", "Value#", "Bound#", "Holds");
        foreach (CheckedWindow window in found.Take(50))
        {
            foreach (TieProof proof in window.Proofs)
            {
                table.Add(window.Window ?? "-", proof.K, $"{proof.Value:0.#########}", $"{proof.Bound:0.#########}", window.Holds ? "yes" : "no");
            }
        }

        foreach (string line in table.Lines())
        {
            surface.Out.WriteLine(line);
        }
    }

    /// <summary>What was found of one window.</summary>
    private sealed record CheckedWindow(string? Window, bool Holds, IReadOnlyList<string> Faults, IReadOnlyList<TieProof> Proofs);
}
