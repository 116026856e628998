using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Products.Messages;

/// <summary>Other commits and pull requests that a message names in the words of Git and of the hosts.</summary>
internal static partial class CommitReferences
{
    /// <summary>Ids of the commits that this one is a copy of.</summary>
    public static IEnumerable<string> CherryPickedFrom(string message) => CherryPick().Matches(message).Select(match => match.Groups["id"].Value);

    /// <summary>The commit that this one takes back; perhaps a shortened id. Null where it takes back none.</summary>
    public static string? RevertedCommit(string message) =>
        Reverts().Match(message) is { Success: true } match ? match.Groups["id"].Value : null;

    /// <summary>The number of the pull request that this one takes back, or null.</summary>
    public static string? RevertedRequest(string message) =>
        RevertsRequest().Match(message) is { Success: true } match ? match.Groups["number"].Value : null;

    [GeneratedRegex(@"^\(cherry picked from commit (?<id>[0-9a-f]{40})\)\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CherryPick();

    [GeneratedRegex(@"^This reverts commit (?<id>[0-9a-f]{7,40})\b", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reverts();

    [GeneratedRegex(@"^(Reverts ([\w.-]+/[\w.-]+)?#|This reverts merge request !)(?<number>[0-9]{1,9})\b", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RevertsRequest();
}
