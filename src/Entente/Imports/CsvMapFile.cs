using Entente.Sources.CsvMaps;
using Entente.Sources.Importing;
using Entente.Vocabulary;

namespace Entente.Imports;

/// <summary>A map on disk: a small YAML file that says what the columns of a table mean.</summary>
public static class CsvMapFile
{
    /// <summary>Makes an importer of a map.</summary>
    /// <exception cref="SourceException">ENT0255: there is no such file; else what is wrong in it.</exception>
    public static IDataSetImporter Load(string path)
    {
        string place = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new SourceException(new Failure("ENT0255", $"There is no map '{place}'.", "--map", "Name a YAML file that exists; docs/reference/csv-map.md shows one."));
        }

        using StreamReader text = new(path);
        return CsvMap.Read(text, place);
    }
}
