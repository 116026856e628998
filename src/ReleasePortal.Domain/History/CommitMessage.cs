namespace ReleasePortal.Domain.History;

/// <summary>What was said of a commit.</summary>
/// <param name="Text">Without white space around it; at most <see cref="Longest"/> characters, of a longer one the first.</param>
public sealed record CommitMessage(string Text)
{
    public const int Longest = 4_000;

    /// <summary>The first paragraph on one line, as Git shows it; empty where nothing was said.</summary>
    public string Subject => Text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var end
        ? Text[..end].Replace('\n', ' ')
        : Text.Replace('\n', ' ');

    public static CommitMessage Of(string raw)
    {
        var text = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        return new CommitMessage(text.Length > Longest ? text[..Longest] : text);
    }
}
