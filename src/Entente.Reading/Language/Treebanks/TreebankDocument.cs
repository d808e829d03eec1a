namespace Entente.Reading.Language;

/// <summary>One document of a treebank: its text and its sentences as people annotated them.</summary>
/// <param name="Id">The treebank's name for it.</param>
/// <param name="Text">The running text; every span points into it.</param>
/// <param name="Sentences">The sentences, in order.</param>
public sealed record TreebankDocument(string Id, string Text, IReadOnlyList<Sentence> Sentences);
