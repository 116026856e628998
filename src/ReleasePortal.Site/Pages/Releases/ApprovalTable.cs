using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Who approved, when, and whether what was approved is still what the plan says.</summary>
internal static class ApprovalTable
{
    private static readonly string[] Columns = ["Role", "Decision", "Who", "When", "Still holds", "Comment"];
    private static readonly string[] DeclaredColumns = ["Role", "Decision", "Who", "When", "Comment"];

    public static Table Of(Release release, Material material)
    {
        var plans = ApprovedPlan.Of(release, material.Review.Calendar);
        return Table.Of("Approvals", Columns, release.Approvals.Select(approval => (IReadOnlyList<Part>)
            [.. Given(approval, material), plans.FirstOrDefault(plan => ReferenceEquals(plan.Approval, approval)) is { } plan ? Holds(plan, material) : "", Comment(approval, material)]));
    }

    /// <summary>Of approvals that Git knows nothing of.</summary>
    public static Table OfDeclared(IReadOnlyList<Approval> approvals, Material material) =>
        Table.Of("Approvals", DeclaredColumns, approvals.Select(approval => (IReadOnlyList<Part>)[.. Given(approval, material), Comment(approval, material)]));

    private static IEnumerable<Part> Given(Approval approval, Material material) =>
    [
        material.Links.To(approval.Role),
        States.Of(approval.Decision),
        material.Links.To(approval.By),
        material.Time.Moment(approval.At.Instant),
    ];

    private static Part Holds(ApprovedPlan plan, Material material) => plan.Changes is [var first, ..]
        ? new Stacked(
            new Pair(States.AtRisk.Saying("Stale since"), material.Time.Day(material.Records.History.Clock(material.Time.Now).At(first.By.Number)!.Value)),
            new Listed([ChangeCard.Link(first.By.Commit, material), LastingChange.Sum(plan.Changes)]))
        : States.Done.Saying("Yes");

    private static Part Comment(Approval approval, Material material) => approval.Comment is null ? "" : material.Prose.Line(approval.Comment);
}
