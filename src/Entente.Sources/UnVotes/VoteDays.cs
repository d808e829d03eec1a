using System.Globalization;
using Entente.Sources.Importing;
using Entente.Sources.Tables;
using Entente.Vocabulary;

namespace Entente.Sources.UnVotes;

/// <summary>The day of each vote: in its row, or in the file of roll calls beside it.</summary>
internal sealed class VoteDays
{
    private readonly Dictionary<int, DateOnly> _days = [];
    private readonly int _rollCall;
    private readonly int _date;

    private VoteDays(TableRows rows)
    {
        _rollCall = rows.Column("rcid");
        _date = rows.Find("date");
    }

    /// <summary>Finds the days.</summary>
    /// <exception cref="SourceException">ENT0248: neither the rows nor a file beside them tell the days.</exception>
    public static VoteDays Of(TableRows rows, ImportReading reading, CancellationToken cancellationToken)
    {
        VoteDays days = new(rows);
        if (days._date >= 0)
        {
            return days;
        }

        if (reading.Companion() is not { } companion)
        {
            throw new SourceException(new Failure("ENT0248", "The votes name their roll calls by number, and no file of roll calls stands beside them.",
                reading.Place, "Bring un_roll_calls (columns rcid, session, date) into the same folder, or name it in the same command."));
        }

        ImportReading other = new(companion.Bytes, companion.Head, new NoSink());
        using TableRows calls = new(other);
        int number = calls.Column("rcid");
        int date = calls.Column("date");
        while (calls.Next(cancellationToken))
        {
            if (calls.TryWhole(number, out int call) && DateFields.TryDate(calls[date], false, out DateOnly day))
            {
                days._days[call] = day;
            }
        }

        return days;
    }

    /// <summary>The day of the present row.</summary>
    public bool TryDay(TableRows rows, out DateOnly day)
    {
        if (_date >= 0)
        {
            return DateFields.TryDate(rows[_date], false, out day);
        }

        day = default;
        return int.TryParse(rows[_rollCall], NumberStyles.None, CultureInfo.InvariantCulture, out int call) && _days.TryGetValue(call, out day);
    }
}
