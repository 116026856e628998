using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The known issues that a release has to do with: those in a service that it ships, and those that name no service.</summary>
internal static class ReleaseIssues
{
    /// <summary>None of a release that was taken back, also where another one brought its version afterwards.</summary>
    public static IReadOnlyList<KnownIssue> Fixed(Release release, Material material) => release.Status.IsUndone()
        ? []
        : [.. Answers(release, material).Select(pair => pair.Issue).Where(issue => material.Versions.IsFixedIn(issue, release.Version.Text))];

    /// <summary>Those that its version has, and those of which nobody knows; the worst first.</summary>
    public static IReadOnlyList<(KnownIssue Issue, IssueAnswer Answer)> Present(Release release, Material material) =>
        [.. Answers(release, material).Where(pair => pair.Answer.Reach != IssueReach.DoesNotApply)];

    private static IEnumerable<(KnownIssue Issue, IssueAnswer Answer)> Answers(Release release, Material material) =>
        material.Versions.Answers(release.Product.Id, release.Version.Text).Where(pair => pair.Issue.IsShippedBy(release));
}
