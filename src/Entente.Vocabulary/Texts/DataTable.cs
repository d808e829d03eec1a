using System.Reflection;
using System.Text;

namespace Entente.Vocabulary;

/// <summary>A data file of ours: UTF-8, comma separated, <c>#</c> comments, one header line, quotes only where a field holds
/// a comma. Read whole; made for the small files that travel inside an assembly.</summary>
public sealed class DataTable
{
    private readonly Dictionary<string, int> _columns;

    private DataTable(string name, string[] header, List<DataRow> rows)
    {
        Name = name;
        _columns = header.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index, StringComparer.Ordinal);
        Rows = rows;
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<DataRow> Rows { get; }

    /// <summary>Reads a file that travels inside an assembly.</summary>
    /// <exception cref="ModelException">ENT0101: the assembly holds no such file.</exception>
    public static DataTable Embedded(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new ModelException(new Failure("ENT0101", $"The data file '{name}' is missing from {assembly.GetName().Name}.",
                "installation", "Build or install Entente again."));
        using StreamReader reader = new(stream, Encoding.UTF8);
        return Read(reader, name);
    }

    /// <summary>Reads a table of this form.</summary>
    /// <exception cref="SourceException">ENT0102: a row has not as many fields as the header.</exception>
    public static DataTable Read(TextReader reader, string name)
    {
        string[]? header = null;
        List<DataRow> rows = [];
        DataTable? table = null;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] fields = Split(line);
            if (header is null)
            {
                header = fields;
                table = new DataTable(name, header, rows);
                continue;
            }

            if (fields.Length != header.Length)
            {
                throw new SourceException(new Failure("ENT0102", $"The row has {fields.Length} fields, the header {header.Length}.",
                    $"{name}, line {number}", "Add or take out commas; put a field that holds a comma in quotes."));
            }

            rows.Add(new DataRow(table!, number, fields));
        }

        return table ?? new DataTable(name, [], rows);
    }

    internal int Column(string name) => _columns.TryGetValue(name, out int index)
        ? index
        : throw new ModelException(new Failure("ENT0103", $"The data file has no column '{name}'.", Name, "Compare its header with the docs."));

    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int index = 0; index < line.Length; index++)
        {
            char unit = line[index];
            if (unit == '"' && quoted && index + 1 < line.Length && line[index + 1] == '"')
            {
                field.Append('"');
                index++;
            }
            else if (unit == '"')
            {
                quoted = !quoted;
            }
            else if (unit == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(unit);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
