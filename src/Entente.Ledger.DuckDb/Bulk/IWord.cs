namespace Entente.Ledger.DuckDb;

/// <summary>What is kept once and named by number.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface IWord<T> : IEquatable<T>
{
    /// <summary>The hash by which rows that name it are known.</summary>
    ContentKey Key { get; }

    /// <summary>A number that finds it again quickly where the reader hands over the same text object: it goes by the object, not by its letters.</summary>
    int QuickHash { get; }
}
