using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.Portal;

/// <summary>What the keys of a tracker look like: a regular expression that takes linear time, whatever the text.</summary>
public sealed class IssueKeyPattern
{
    private readonly Regex whole;
    private readonly Regex anywhere;

    private IssueKeyPattern(string text)
    {
        Text = text;
        whole = new Regex($"^(?:{text})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        anywhere = new Regex($@"\b(?:{text})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The expression for one key, without anchors.</summary>
    public string Text { get; }

    /// <summary>Whether the text is one key and nothing else.</summary>
    public bool Matches(string key) => whole.IsMatch(key);

    /// <summary>The keys in a text, in order; a key that stands there twice comes twice.</summary>
    public IEnumerable<Match> In(string text) => anywhere.Matches(text);

    /// <summary>The text without its keys.</summary>
    public string RemoveFrom(string text) => anywhere.Replace(text, "");

    /// <returns>The pattern, or null where the text is no expression that can be matched in linear time.</returns>
    public static IssueKeyPattern? TryParse(string text)
    {
        try
        {
            return new IssueKeyPattern(text);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
