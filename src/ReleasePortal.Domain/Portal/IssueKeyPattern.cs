using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.Portal;

/// <summary>What the keys of a tracker look like: a regular expression that takes linear time, whatever the text.</summary>
public sealed class IssueKeyPattern
{
    private readonly Regex whole;

    private IssueKeyPattern(string text, Regex whole)
    {
        Text = text;
        this.whole = whole;
    }

    /// <summary>The expression for one key, without anchors.</summary>
    public string Text { get; }

    /// <summary>Whether the text is one key and nothing else.</summary>
    public bool Matches(string key) => whole.IsMatch(key);

    /// <returns>The pattern, or null where the text is no expression that can be matched in linear time.</returns>
    public static IssueKeyPattern? TryParse(string text)
    {
        try
        {
            return new IssueKeyPattern(text, new Regex($"^(?:{text})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
