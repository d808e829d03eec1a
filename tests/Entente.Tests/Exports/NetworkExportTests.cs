using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Entente.Exports;
using Entente.Relations;
using Entente.Vocabulary;

namespace Entente.Tests.Exports;

public sealed class NetworkExportTests
{
    private static readonly ActorId Pakistan = ActorId.From("PAK"), India = ActorId.From("IND"), Nepal = ActorId.From("NPL");

    private static SignedNetwork Network() => new(new DateOnly(2021, 4, 10), [Pakistan, India, Nepal],
    [
        new Tie { Dyad = Dyad.Of(Pakistan, India), Weight = -0.77, Low = -0.9, High = -1.0 / 3 },
        new Tie { Dyad = Dyad.Of(India, Nepal), Weight = 0.05, Low = -0.4, High = 0.5 },
    ]);

    [Fact]
    public void Sign_and_strength_stand_apart_and_an_unknown_dyad_has_no_edge()
    {
        string[] lines = NetworkExport.Csv(Network()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "source,target,sign,weight,relation,low,high,date",
                "IND,NPL,0,0.05,0.05,-0.4,0.5,2021-04-10",
                "IND,PAK,-1,0.77,-0.77,-0.9,-0.3333333333333333,2021-04-10",
            ],
            lines);
    }

    [Fact]
    public void Graphml_holds_every_actor_and_known_relation()
    {
        XElement root = XDocument.Parse(NetworkExport.ToGraphMl(Network(), id => id.Text + " & Co")).Root!;

        Assert.Equal(3, root.Descendants().Count(element => element.Name.LocalName == "node"));
        Assert.Equal(2, root.Descendants().Count(element => element.Name.LocalName == "edge"));
        Assert.Contains("PAK & Co", root.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public void Python_networkx_reads_back_what_was_written(string form)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("entente-").FullName, "network." + form);
        File.WriteAllText(file, form == "graphml" ? NetworkExport.ToGraphMl(Network(), id => id.Text) : NetworkExport.ToGexf(Network(), id => id.Text));
        string script = $"import networkx as n; g=n.read_{form}(r'{file}'); e=g['PAK']['IND']; print(len(g), g.number_of_edges(), e['sign'], e['weight'], e['low'], e['high'])";

        string? said = Python(script);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Assert.SkipWhen(said is null, "Python with networkx is not installed.");

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"3 2 -1 0.77 -0.9 {-1.0 / 3:R}"), said!.Trim());
    }

    private static string? Python(string script)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("python3") { ArgumentList = { "-c", script }, RedirectStandardOutput = true, RedirectStandardError = true })!;
            string said = process.StandardOutput.ReadToEnd();
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return error.Contains("No module named", StringComparison.Ordinal) ? null : said + (process.ExitCode == 0 ? "" : error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
