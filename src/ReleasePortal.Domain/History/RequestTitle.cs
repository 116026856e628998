using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>What a host of Git wrote into the commit with which it took a pull request: a merge, or all of it in one commit.</summary>
/// <param name="Text">The title that people gave the pull request.</param>
/// <param name="Number">Its number.</param>
/// <param name="Branch">The branch it came from, where the host says it.</param>
public sealed partial record RequestTitle(string Text, string Number, string? Branch)
{
    /// <returns>Null where no host wrote it.</returns>
    public static RequestTitle? Of(string message)
    {
        var subject = Subject.Of(message);
        var match = Forms().Match(subject);
        if (!match.Success)
            return null;
        var number = match.Groups["number"] is { Success: true } written ? written.Value : GitLabNumber(message);
        var text = match.Groups["title"] is { Success: true } title ? title.Value : Below(message);
        return number is null || text is null ? null : new RequestTitle(text.Trim(), number, match.Groups["branch"] is { Success: true } branch ? branch.Value : null);
    }

    private static string? GitLabNumber(string message) =>
        SeeRequest().Match(message) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>Hosts that need the subject for themselves put the title into the next paragraph.</summary>
    private static string? Below(string message) => message.Split('\n').Skip(1)
        .Select(line => line.Trim())
        .Where(line => line.Length > 0)
        .Select(line => SeeRequest().IsMatch(line) ? null : line)
        .FirstOrDefault();

    /// <summary>GitHub, GitLab, Azure DevOps, Bitbucket as a service and on one's own servers, Gitea, and squash merges.</summary>
    [GeneratedRegex(
        """
        ^(
         Merge\ pull\ request\ \#(?<number>[0-9]{1,9})\ from\ (?<branch>\S+)
        |Merge\ branch\ '(?<branch>[^']+)'\ into\ '[^']+'
        |Merged\ PR\ (?<number>[0-9]{1,9}):\ (?<title>.+)
        |Merged\ in\ (?<branch>\S+)\ \(pull\ request\ \#(?<number>[0-9]{1,9})\)
        |Pull\ request\ \#(?<number>[0-9]{1,9}):\ (?<title>.+)
        |Merge\ pull\ request\ '(?<title>.+)'\ \([\#!](?<number>[0-9]{1,9})\)\ from\ (?<branch>\S+)\ into\ \S+
        |(?<title>.+)\ \([\#!](?<number>[0-9]{1,9})\)
        )$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forms();

    [GeneratedRegex(@"^See merge request \S*!(?<number>[0-9]{1,9})$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SeeRequest();
}
