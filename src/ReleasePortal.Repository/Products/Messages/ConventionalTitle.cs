using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Products.Messages;

/// <summary>A title of Conventional Commits 1.0.0: <c>type(scope)!: text</c>.</summary>
/// <param name="Type">In lower case. Whether it means anything is for the reader to say: anybody may write a word and a colon.</param>
/// <param name="IsBreaking">Whether an exclamation mark says so.</param>
/// <param name="Text">What stands behind the colon.</param>
internal sealed partial record ConventionalTitle(string Type, bool IsBreaking, string Text)
{
    /// <returns>Null where the title is in no such form.</returns>
    public static ConventionalTitle? Of(string title) => Form().Match(title) is { Success: true } match
        ? new ConventionalTitle(match.Groups["type"].Value.ToLowerInvariant(), match.Groups["bang"].Success, match.Groups["text"].Value.Trim())
        : null;

    [GeneratedRegex(@"^(?<type>[A-Za-z]{2,20})(\([^()]{1,100}\))?(?<bang>!)?: (?<text>.*\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
