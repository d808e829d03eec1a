using Entente.Briefs;
using Spectre.Console;

namespace Entente.Cli.Output;

/// <summary>Prints the brief's lines, with colour where the terminal takes it; the words are the same without.</summary>
internal static class Terminal
{
    /// <summary>Prints lines.</summary>
    public static void Write(Surface surface, IReadOnlyList<BriefLine> lines)
    {
        if (!surface.IsColoured)
        {
            foreach (BriefLine line in lines)
            {
                surface.Out.WriteLine(line.Text);
            }

            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surface.Out) });
        foreach (BriefLine line in lines)
        {
            console.MarkupLine(Style(line.Role) is { } style ? $"[{style}]{Markup.Escape(line.Text)}[/]" : Markup.Escape(line.Text));
        }
    }

    private static string? Style(BriefLineRole role) => role switch
    {
        BriefLineRole.Answer or BriefLineRole.Heading => "bold",
        BriefLineRole.Quote or BriefLineRole.Quiet => "dim",
        BriefLineRole.Friendly => "blue",
        BriefLineRole.Hostile => "darkorange3",
        _ => null,
    };
}
