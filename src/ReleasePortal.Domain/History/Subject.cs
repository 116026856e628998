namespace ReleasePortal.Domain.History;

/// <summary>The first line of a message.</summary>
public static class Subject
{
    private const int Longest = 1_000;

    /// <summary>Of a longer line the first 1,000 characters; empty where nothing was said.</summary>
    public static string Of(string message)
    {
        var end = message.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? message : message[..end];
        return (line.Length > Longest ? line[..Longest] : line).Trim();
    }
}
