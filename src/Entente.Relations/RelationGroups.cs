using System.Globalization;
using Entente.Vocabulary;

namespace Entente.Relations;

/// <summary>How much one full piece of evidence of each family counts.</summary>
internal static class RelationGroups
{
    private static readonly Dictionary<string, double> Precisions = DataTable.Embedded(typeof(RelationGroups).Assembly, "relation-groups.csv").Rows
        .ToDictionary(row => row["group"], row => double.Parse(row["precision"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The precision of a family.</summary>
    /// <exception cref="ModelException">ENT0501: the family is not in the table.</exception>
    public static double Precision(string group) => Precisions.TryGetValue(group, out double precision)
        ? precision
        : throw new ModelException(new Failure("ENT0501", $"The family of evidence '{group}' has no precision.", "relation-groups.csv",
            "Use a family of that table in tie-types.csv, or add one with its reason."));
}
