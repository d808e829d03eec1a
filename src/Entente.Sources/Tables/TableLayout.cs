using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Sources.Tables;

/// <summary>What the columns of a table of states or dyads mean: all that an importer of such a table has to say.</summary>
internal sealed record TableLayout
{
    /// <summary>The word for <c>--as</c> and the data set's key.</summary>
    public required string Name { get; init; }

    /// <summary>The data set in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The edition of a file.</summary>
    public required Func<FileHead, string> Edition { get; init; }

    /// <summary>The licence, in a few words.</summary>
    public required string Licence { get; init; }

    /// <summary>The citation's key in <c>docs/references.bib</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>Columns that together tell the data set.</summary>
    public required string[] Needs { get; init; }

    /// <summary>Columns that another data set has and this one has not.</summary>
    public string[] Lacks { get; init; } = [];

    /// <summary>One column for a state, two for a dyad; for a state that any of several columns may name: all of them, in order of preference.</summary>
    public required ActorColumn[] Actors { get; init; }

    /// <summary>Further codes for a row whose first code is empty.</summary>
    public ActorColumn[] OtherCodes { get; init; } = [];

    /// <summary>When a row holds.</summary>
    public required TimeColumns Time { get; init; }

    /// <summary>What is told.</summary>
    public required ValueColumn[] Values { get; init; }

    /// <summary>Whether the first of a dyad acts on the second.</summary>
    public bool IsDirected { get; init; }

    /// <summary>Columns whose text, joined, is the row's own id in the data set.</summary>
    public string[] Id { get; init; } = [];

    /// <summary>Whether rows alike in every field are each one more case, rather than one case told twice.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>How many columns the table has, where its few columns would fit others too; 0: any number.</summary>
    public int Width { get; init; }

    /// <summary>What no row inside the years covered means.</summary>
    public Absence Absence { get; init; } = Absence.Missing;

    /// <summary>The years covered, where the codebook says; else the years found in the file.</summary>
    public Func<FileHead, (int From, int To)?> Years { get; init; } = _ => null;
}
