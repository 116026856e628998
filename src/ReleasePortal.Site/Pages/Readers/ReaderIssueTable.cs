using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>Known issues, one a line.</summary>
internal static class ReaderIssueTable
{
    private static readonly string[] Columns = ["Issue", "State", "Severity", "Versions", "Workaround"];

    public static Table Of(IEnumerable<ReaderIssue> issues, ReaderMaterial material) =>
        Table.Of("Known issues", Columns, issues.Select(issue => (IReadOnlyList<Part>)
        [
            LinkTo(issue),
            States.Of(issue.Status),
            States.OfSeverity(issue.Severity),
            new Stacked(issue.Affected, FixWords.Of(issue.Fix)),
            issue.Workaround is { } workaround ? material.Prose.Line(workaround) : "none known",
        ]));

    /// <summary>Issues of which nobody can say whether a version has them, and why.</summary>
    public static Table Unclear(IEnumerable<ReaderAnswer> answers) =>
        Table.Of("Issues of which nothing is known", ["Issue", "State", "Severity", "Why nobody knows"], answers.Select(answer => (IReadOnlyList<Part>)
        [
            LinkTo(answer.Issue),
            States.Of(answer.Issue.Status),
            States.OfSeverity(answer.Issue.Severity),
            answer.Answer.Because,
        ]));

    public static PageLink LinkTo(ReaderIssue issue) => new(ReaderAddresses.Of(issue), issue.Title);
}
