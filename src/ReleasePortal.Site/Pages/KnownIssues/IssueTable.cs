using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.KnownIssues;

/// <summary>Known issues, one a line.</summary>
internal static class IssueTable
{
    private static readonly string[] Columns = ["Issue", "State", "Severity", "Versions", "Workaround"];

    public static Table Of(IEnumerable<KnownIssue> issues, Material material) =>
        Table.Of("Known issues", Columns, issues.Select(issue => (IReadOnlyList<Part>)
        [
            RecordLinks.To(issue),
            States.Of(issue.Status),
            States.OfSeverity(issue.Severity),
            new Stacked(issue.Affected.Text, FixWords.Of(material.Versions.FixOf(issue))),
            issue.Workaround is { } workaround ? material.Prose.Line(workaround) : "none known",
        ]));

    /// <summary>Issues of which the records do not say whether a version has them, and why.</summary>
    public static Table Unclear(IEnumerable<(KnownIssue Issue, string Because)> issues) =>
        Table.Of("Issues of which nothing is known", ["Issue", "State", "Severity", "Why nobody knows"], issues.Select(pair => (IReadOnlyList<Part>)
        [
            RecordLinks.To(pair.Issue),
            States.Of(pair.Issue.Status),
            States.OfSeverity(pair.Issue.Severity),
            pair.Because,
        ]));
}
