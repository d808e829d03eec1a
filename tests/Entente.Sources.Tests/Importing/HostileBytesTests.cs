using System.Text;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tests.Importing;

/// <summary>Damaged files end in fates or in a failure of ours, never in a fault.</summary>
public sealed class HostileBytesTests
{
    private static readonly byte[][] Poison =
    [
        "\t"u8.ToArray(), ","u8.ToArray(), "\""u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), [0], [0xFF], "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(), "NA"u8.ToArray(),
        "1e400"u8.ToArray(), "0000-00-00"u8.ToArray(), "2/30/2017"u8.ToArray(), "ccode,year"u8.ToArray(), "\uFEFF"u8.ToArray(), "9999"u8.ToArray(), "-9"u8.ToArray(),
    ];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Whatever_is_done_to_a_file_every_line_keeps_one_fate(int seed)
    {
        Random random = new(seed);
        foreach (string path in Directory.GetFiles(ImportRun.Folder).Order(StringComparer.Ordinal))
        {
            byte[] whole = File.ReadAllBytes(path);
            IDataSetImporter importer = ImporterCatalogue.Recognise(new FileHead(whole, path))!;
            for (int round = 0; round < 25; round++)
            {
                byte[] damaged = Damage(whole, random);
                GatheringSink sink = new();
                ImportReading reading = new(new MemoryStream(damaged), new FileHead(damaged, "x"), sink, 1);
                try
                {
                    importer.Read(reading, CancellationToken.None);
                    Assert.True(sink.LinesImported + sink.LinesRejected + sink.LinesSkipped <= Lines(damaged));
                }
                catch (SourceException failure)
                {
                    Assert.StartsWith("ENT02", failure.Failure.Code, StringComparison.Ordinal);
                }
#pragma warning disable CA1031 // The seed and the bytes are what a reader of this failure needs.
                catch (Exception fault) when (fault is not Xunit.Sdk.IAssertionException)
#pragma warning restore CA1031
                {
                    Assert.Fail($"seed {seed}, {Path.GetFileName(path)}, round {round}: {fault}\n{Encoding.UTF8.GetString(damaged)}");
                }

                Assert.All(sink.Events, row => Assert.True(row is { Quad: <= 4, NativeNumber: >= 0, Mentions: >= 0 }));
            }
        }
    }

    private static int Lines(byte[] bytes) => bytes.Count(unit => unit is (byte)'\n' or (byte)'\r') + 1;

    private static byte[] Damage(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        for (int times = random.Next(1, 5); times > 0 && bytes.Count > 1; times--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.InsertRange(place, Poison[random.Next(Poison.Length)]);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(bytes.Count - place, random.Next(1, 30)));
                    break;
                case 2:
                    bytes[place] = (byte)random.Next(256);
                    break;
                default:
                    byte[] poison = Poison[random.Next(Poison.Length)];
                    bytes.RemoveRange(place, Math.Min(bytes.Count - place, poison.Length));
                    bytes.InsertRange(place, poison);
                    break;
            }
        }

        return [.. bytes];
    }
}
