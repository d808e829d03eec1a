namespace Entente.Sources.Fetch;

/// <summary>How a publisher tells which files a data set has.</summary>
public enum FetchKind
{
    /// <summary>One file at one address; the publisher gives neither length nor hash beforehand.</summary>
    File,

    /// <summary>A folder with two lists beside the files: <c>md5sums</c> and <c>filesizes</c>.</summary>
    Md5List,

    /// <summary>A list of lines with length, MD5 and address.</summary>
    MasterList,

    /// <summary>The listing of a Dataverse deposit, in JSON.</summary>
    Dataverse,
}
