namespace Entente.Reading.Skill;

/// <summary>Times a score the same way everywhere: processor time of the process, after the code was compiled.</summary>
internal static class SkillClock
{
    private const int WarmRounds = 2;
    private const int WarmRecords = 100;

    /// <summary>Runs the first records before the count begins: compiling is no part of the speed.</summary>
    public static void WarmUp<T>(IReadOnlyList<T> suite, Action<T> code)
    {
        for (int round = 0; round < WarmRounds; round++)
        {
            foreach (T record in suite.Take(WarmRecords))
            {
                code(record);
            }
        }
    }

    /// <summary>Processor time of the whole process: a busy machine does not change it.</summary>
    public static TimeSpan Spent() => Environment.CpuUsage.TotalTime;

    /// <summary>How many a second.</summary>
    public static double Rate(int count, TimeSpan spent) => spent <= TimeSpan.Zero ? 0 : count / spent.TotalSeconds;
}
