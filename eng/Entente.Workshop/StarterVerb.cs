using Entente.Sources.Starter;

namespace Entente.Workshop;

/// <summary>Makes the computed files of the starter record.</summary>
internal static class StarterVerb
{
    public static int Run(string[] args)
    {
        string? from = Option(args, "--from");
        string output = Option(args, "--out") ?? Path.Combine("src", "Entente.Sources", "Data");
        if (from is null || !Directory.Exists(from))
        {
            Console.Error.WriteLine($"workshop starter: --from must name the folder of data sets, not '{from}'.");
            return 2;
        }

        Directory.CreateDirectory(output);
        foreach ((string name, string text) in StarterFiles.Make(from, Console.Error.WriteLine))
        {
            File.WriteAllText(Path.Combine(output, name), text);
            Console.WriteLine($"{name}  {text.Length:N0} characters");
        }

        return 0;
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;
}
