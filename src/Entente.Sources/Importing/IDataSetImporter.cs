using Entente.Vocabulary;

namespace Entente.Sources.Importing;

/// <summary>Reads the files of one data set as its makers publish them.</summary>
public interface IDataSetImporter
{
    /// <summary>The word for <c>--as</c>, and the data set's key in the record ("nmc", "gdelt").</summary>
    string Name { get; }

    /// <summary>The data set in a few words, for lists.</summary>
    string Title { get; }

    /// <summary>Raised when the importer takes other rows from the same bytes.</summary>
    int ReaderVersion => 1;

    /// <summary>What no row inside the years covered means, where they are found in the file.</summary>
    Absence Absence => Absence.Missing;

    /// <summary>Another importer whose file must be read first (votes name roll calls by number), or null.</summary>
    string? Companion => null;

    /// <summary>How surely a file is one of this data set: 0 is not, 100 by every mark.</summary>
    int Recognises(FileHead head);

    /// <summary>The edition that a file belongs to, with what it covers as far as the codebook tells.</summary>
    DataEdition EditionOf(FileHead head);

    /// <summary>Reads every row.</summary>
    /// <exception cref="SourceException">The file cannot be read to its end; what was given to the sink before stands.</exception>
    void Read(ImportReading reading, CancellationToken cancellationToken);
}
