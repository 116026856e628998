namespace ReleasePortal.Cli.Reports;

/// <summary>The lines of the files that were checked, read when a report shows them.</summary>
/// <param name="read">The text of a file, or null where it has none.</param>
internal sealed class SourceLines(Func<string, string?> read)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>A line of a file, counted from 1, or null where there is none.</summary>
    public string? Line(string path, int number)
    {
        if (!files.TryGetValue(path, out var lines))
            files[path] = lines = read(path)?.Split(LineEnds, StringSplitOptions.None) ?? [];
        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }
}
