namespace Entente.Cli.Output;

/// <summary>What a command may touch of the outside: results go to <paramref name="Out"/>, progress and failures to
/// <paramref name="Error"/>.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and failures.</param>
/// <param name="IsColoured">Whether results may carry colour.</param>
/// <param name="IsInteractive">Whether progress is watched by a person.</param>
/// <param name="Folder">The working folder.</param>
/// <param name="Clock">The clock, for the time of recording only.</param>
internal sealed record Surface(
    TextWriter Out, TextWriter Error, bool IsColoured, bool IsInteractive, string Folder, TimeProvider Clock)
{
    /// <summary>Tells how the work goes on, a plain line a step.</summary>
    public void Progress(string step) => Error.WriteLine(IsInteractive ? step + " …" : step);

    /// <summary>The full path of a file named by the user.</summary>
    public string At(string path) => Path.GetFullPath(path, Folder);
}
