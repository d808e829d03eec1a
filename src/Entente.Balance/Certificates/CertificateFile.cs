using System.Text.Json;
using Entente.Vocabulary;

namespace Entente.Balance;

/// <summary>The file that <c>--certificate</c> writes: for each window its actors, its ties, and the proofs.</summary>
/// <param name="Format">What the file is: <see cref="CurrentFormat"/>.</param>
/// <param name="Windows">The windows, in order.</param>
public sealed record CertificateFile(string Format, IReadOnlyList<CertificateWindow> Windows)
{
    /// <summary>The format that this version writes and reads.</summary>
    public const string CurrentFormat = "entente-frustration-certificate-1";

    /// <summary>The file's text, the same bytes for the same proofs.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CertificateJson.Default.CertificateFile);

    /// <summary>Reads the file back.</summary>
    /// <param name="json">Its text.</param>
    /// <exception cref="SourceException">ENT0606: the text is no certificate.</exception>
    public static CertificateFile Parse(string json)
    {
        try
        {
            CertificateFile? read = JsonSerializer.Deserialize(json, CertificateJson.Default.CertificateFile);
            return read is { Windows.Count: > 0 } && string.Equals(read.Format, CurrentFormat, StringComparison.Ordinal)
                && read.Windows.All(window => window is { Actors: not null, Ties: not null, Proofs: not null }
                    && window.Actors.All(actor => actor is not null) && window.Ties.All(tie => tie is { Length: 3 })
                    && window.Proofs.All(proof => proof is { IsWhole: true }))
                ? read
                : throw Refused("a part is missing, or it is of another format.");
        }
        catch (JsonException failure)
        {
            throw Refused(failure.Message);
        }

        static SourceException Refused(string cause) => new(new Failure(
            "ENT0606", $"The text is no certificate of frustration: {cause}", "the certificate", "Write it again: entente blocs --ties FILE --certificate FILE."));
    }
}
