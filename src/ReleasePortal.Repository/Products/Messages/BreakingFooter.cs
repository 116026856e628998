using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Products.Messages;

/// <summary>The footer <c>BREAKING CHANGE: text</c> of Conventional Commits, whose text goes on until an empty line or the next footer.</summary>
internal static partial class BreakingFooter
{
    /// <returns>The texts on one line, several one after the other; null where there is none.</returns>
    public static string? In(string message)
    {
        var texts = new List<string>();
        var goesOn = false;
        foreach (var line in message.Split('\n').Skip(1))
        {
            if (Begin().Match(line) is { Success: true } match)
                (goesOn, _) = (true, Add(match.Groups["text"].Value));
            else if (goesOn && (string.IsNullOrWhiteSpace(line) || Footer().IsMatch(line)))
                goesOn = false;
            else if (goesOn)
                Add(line);
        }

        return texts.Count == 0 ? null : string.Join(' ', texts);

        bool Add(string text)
        {
            if (text.Trim() is { Length: > 0 } words)
                texts.Add(words);
            return true;
        }
    }

    [GeneratedRegex("^BREAKING[ -]CHANGE: ?(?<text>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Begin();

    [GeneratedRegex("^[A-Za-z][A-Za-z-]*(: | #[0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Footer();
}
