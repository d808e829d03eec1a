namespace Entente.Reading.Documents;

/// <summary>Cuts a stream into lines of bytes without ever holding more than one of them.</summary>
internal static class StoryLines
{
    /// <summary>The lines with their numbers, from 1; null where a line is longer than allowed.</summary>
    public static IEnumerable<(int Number, byte[]? Bytes)> Of(Stream stream, int most)
    {
        byte[] buffer = new byte[64 * 1024];
        MemoryStream line = new();
        bool isTooLong = false;
        int number = 1;
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            int from = 0;
            for (int end = Array.IndexOf(buffer, (byte)'\n', 0, read); end >= 0; end = Array.IndexOf(buffer, (byte)'\n', from, read - from))
            {
                Take(from, end);
                yield return (number++, isTooLong ? null : line.ToArray());
                line.SetLength(0);
                (isTooLong, from) = (false, end + 1);
            }

            Take(from, read);
        }

        if (line.Length > 0 || isTooLong)
        {
            yield return (number, isTooLong ? null : line.ToArray());
        }

        void Take(int from, int end)
        {
            isTooLong |= line.Length + end - from > most;
            if (!isTooLong)
            {
                line.Write(buffer, from, end - from);
            }
        }
    }
}
