using Entente.Vocabulary;

namespace Entente.Ledger;

/// <summary>Gives back what data sets say of pairs of states, as imported.</summary>
public interface ITieRows
{
    /// <summary>The rows of some variables that hold a value, in order of variable, pair and date; empty where none was imported.</summary>
    IReadOnlyList<TieRow> TieRows(IReadOnlyList<string> variables);
}
