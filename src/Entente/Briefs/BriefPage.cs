using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Entente.Vocabulary;
using static Entente.Briefs.SafeText;

namespace Entente.Briefs;

/// <summary>Writes a brief as one page that stands on its own: no request leaves it, and without its small script it loses
/// only the choice of another state on the map.</summary>
public static class BriefPage
{
    private static readonly Lazy<string> Style = new(() => Embedded("brief.css"));
    private static readonly Lazy<string> Script = new(() => Embedded("brief.js"));

    /// <summary>The page as HTML; the same brief gives the same text.</summary>
    /// <param name="brief">What to show. Its texts may come from anywhere: nothing in them is taken as markup.</param>
    public static string Render(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        Dictionary<ActorId, string> names = [];
        foreach (BriefActor actor in brief.Region.Actors)
        {
            names[actor.Id] = actor.Name;
        }

        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script.Value)));
        string version = Attribute(brief.Provenance.Version);
        string[] parts =
        [
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">",
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"color-scheme\" content=\"light dark\">",
            $"<meta name=\"generator\" content=\"Entente {version}\"><meta name=\"description\" content=\"{Attribute(Shortened(brief.Masthead.Answer, 300))}\">",
            $"<title>{Attribute(Shortened(brief.Masthead.Title, 120))} · Entente brief</title><style>{Style.Value}</style></head><body>",
            "<a class=\"skip\" href=\"#main\">Skip to the brief</a>", Pictures.BlocLook.Definitions, "<div class=\"page\">",
            PageTop.Masthead(brief), "<div class=\"frame\">", PageTop.Contents(brief), "<main id=\"main\">",
            PageRegion.Section(brief, names), PageReading.Section(brief), PageClaims.Section(brief), PageScenarios.Section(brief, names),
            PageEnd.Limits(brief), PageEnd.Provenance(brief), PageEnd.Article(brief), "</main></div>",
            $"<footer class=\"foot\">Made by Entente {version}, from the article and the record alone. <a href=\"#top\">To the top</a></footer></div>",
            PageRegion.Data(brief), "<script>", Script.Value, "</script></body></html>\n",
        ];
        return string.Concat(parts);
    }

    private static string Embedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ModelException(new Failure("ENT0801", $"The file '{name}' of the brief's page is missing.", "installation", "Build or install Entente again."));
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
