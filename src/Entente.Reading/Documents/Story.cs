using Entente.Vocabulary;

namespace Entente.Reading.Documents;

/// <summary>One line of an archive: a document, or why it is none.</summary>
/// <param name="Document">The document, or null where the line cannot be used.</param>
/// <param name="Refused">Why the line cannot be used, or null.</param>
public sealed record Story(Document? Document, Failure? Refused);
