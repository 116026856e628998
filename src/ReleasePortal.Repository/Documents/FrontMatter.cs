namespace ReleasePortal.Repository.Documents;

/// <summary>Splits a Markdown file into its front matter and its text.</summary>
/// <param name="Yaml">The lines between the marks, or null where there is no front matter.</param>
/// <param name="Body">Everything after it.</param>
/// <param name="BodyLineOffset">How many lines of the file stand before the body.</param>
/// <param name="IsOpen">Whether the closing mark is missing.</param>
internal sealed record FrontMatter(string? Yaml, string Body, int BodyLineOffset, bool IsOpen)
{
    public static FrontMatter Split(string text)
    {
        if (!IsMark(LineAt(text, 0)))
            return new FrontMatter(null, text, 0, IsOpen: false);
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var lines = 1;
        for (var line = start; start > 0 && line < text.Length; lines++)
        {
            var end = text.IndexOf('\n', line);
            var next = end < 0 ? text.Length : end + 1;
            if (IsMark(LineAt(text, line)))
                return new FrontMatter(text[start..line], text[next..], lines + 1, IsOpen: false);
            line = next;
        }

        return new FrontMatter(text[Math.Max(start, 0)..], "", lines, IsOpen: true);
    }

    private static ReadOnlySpan<char> LineAt(string text, int index)
    {
        var line = text.AsSpan(index);
        var end = line.IndexOf('\n');
        return end < 0 ? line : line[..end];
    }

    private static bool IsMark(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");
}
