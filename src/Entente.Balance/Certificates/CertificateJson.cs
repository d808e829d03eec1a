using System.Text.Json.Serialization;

namespace Entente.Balance;

/// <summary>How certificates are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FrustrationCertificate))]
[JsonSerializable(typeof(CertificateFile))]
internal sealed partial class CertificateJson : JsonSerializerContext;
