namespace ReleasePortal.Domain.History;

/// <summary>What was said of a commit.</summary>
/// <param name="Text">Without white space around it. Of one longer than <see cref="Longest"/> characters the first, an ellipsis, and the last paragraph if it is short: trailers stand there.</param>
public sealed record CommitMessage(string Text)
{
    public const int Longest = 4_000;

    private const int LongestEnd = 1_000;

    /// <summary>The first paragraph on one line, as Git shows it; empty where nothing was said.</summary>
    public string Subject => Text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var end
        ? Text[..end].Replace('\n', ' ')
        : Text.Replace('\n', ' ');

    public static CommitMessage Of(string raw)
    {
        var text = PlainText.Of(raw.Replace("\r\n", "\n", StringComparison.Ordinal).Trim());
        return new CommitMessage(text.Length <= Longest ? text : $"{text[..(Longest - LongestEnd)]}\n…{End(text)}");
    }

    private static string End(string text)
    {
        var last = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        return last >= Longest - LongestEnd && text.Length - last <= LongestEnd ? text[last..] : "";
    }
}
