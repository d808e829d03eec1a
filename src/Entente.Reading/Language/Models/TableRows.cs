using System.Runtime.InteropServices;

namespace Entente.Reading.Language;

/// <summary>A linear classifier as it is stored: rows sorted by feature key, small weights.</summary>
/// <param name="Classes">How many classes.</param>
/// <param name="Keys">The feature keys, ascending, none of them 0.</param>
/// <param name="Counts">Entries of each row.</param>
/// <param name="EntryClasses">The class of each entry.</param>
/// <param name="EntryWeights">The weight of each entry as its signed root: 5 stands for 25, -5 for -25.</param>
internal sealed record TableRows(int Classes, uint[] Keys, byte[] Counts, byte[] EntryClasses, sbyte[] EntryWeights)
{
    /// <summary>Writes keys as differences in 7-bit groups, then the rows as they are.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Classes);
        writer.Write(Keys.Length);
        writer.Write(EntryClasses.Length);
        uint last = 0;
        foreach (uint key in Keys)
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
        }

        writer.Write(Counts);
        writer.Write(EntryClasses);
        writer.Write(MemoryMarshal.AsBytes(EntryWeights.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TableRows Read(ModelBytes bytes)
    {
        (int classes, int rows, int entries) = Sizes(bytes);
        uint[] keys = bytes.Ascending(rows);
        byte[] counts = bytes.Block(rows).ToArray();
        byte[] entryClasses = bytes.Block(entries).ToArray();
        sbyte[] weights = MemoryMarshal.Cast<byte, sbyte>(bytes.Block(entries)).ToArray();
        return new TableRows(classes, keys, counts, entryClasses, weights);
    }

    /// <summary>Steps over what <see cref="Write"/> wrote.</summary>
    public static void Skip(ModelBytes bytes)
    {
        (_, int rows, int entries) = Sizes(bytes);
        bytes.SkipVarints(rows);
        _ = bytes.Part(checked(rows + (2 * entries)));
    }

    private static (int Classes, int Rows, int Entries) Sizes(ModelBytes bytes)
    {
        int classes = bytes.Int32();
        int rows = bytes.Int32();
        int entries = bytes.Int32();
        return classes is < 1 or > LinearTable.MaxClasses || rows < 0 || entries < 0
            ? throw new InvalidDataException("a table with no sense in its sizes")
            : (classes, rows, entries);
    }
}
