using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Changes;

/// <summary>Lines of the register, and what they can be narrowed by.</summary>
internal static class ChangeTable
{
    private static readonly string[] Columns = ["Change", "State", "Risk", "Requested", "Approved", "Decided", "Window", "Implemented", "Reviewed"];

    public static Table Of(string quarter, IEnumerable<ChangeEntry> entries, Material material) => new($"Changes of {quarter}", Columns,
        [.. entries.Select(change => Table.RowOf(Columns, Cells(change, material)) with { Words = WordsOf(change) })]);

    /// <summary>The quarter is asked for only where there are several.</summary>
    public static Filter FilterOf(IReadOnlyList<Quarter> quarters, Material material) => new("Filter by name, version or service",
    [
        new FilterChoice("product", "Product", "All products", [.. material.Records.Products.Select(product => new FilterOption(product.Id, product.Title))]),
        Choice<ReleaseType>("type", "Type", "All types"),
        new FilterChoice("status", "State", "All states", [.. Enum.GetValues<ReleaseStatus>().Select(status => new FilterOption(Value(status), States.Of(status).Word))]),
        Choice<RiskBand>("risk", "Risk", "All risks"),
        .. quarters.Count < 2 ? [] : new[] { new FilterChoice("quarter", "Quarter", "All quarters", [.. quarters.Select(quarter => new FilterOption(quarter.Segment, quarter.Name))]) },
    ]);

    private static IReadOnlyList<Part> Cells(ChangeEntry change, Material material)
    {
        var release = change.Release;
        return
        [
            new Stacked(RecordLinks.To(release), ReleaseWords.Kind(release, material)),
            States.Of(release.Status),
            new Stacked(States.Of(change.Risk.Band), $"{change.Risk.Points} of 100"),
            new Stacked(change.RequestedAt is { } at ? material.Time.Day(at) : "Not known", change.RequestedBy ?? $"owner {material.Records.Teams.Find(release.Owner)?.Title ?? release.Owner.Id}"),
            Approved(release, material),
            release.Decision is { } decision ? new Stacked(States.Of(decision.Verdict), material.Time.Day(decision.At.Instant)) : "Not decided",
            material.Time.Day(release.Window.Start.Instant),
            change.ImplementedAt is { } done ? material.Time.Day(done) : release.Status.IsFinal() ? "No deployment" : "Not yet",
            change.Review is { } review ? new PageLink(SiteMap.Of(review)!, material.Time.DayText(review.Date)) : "No review",
        ];
    }

    /// <summary>The roles, and the day of the last word.</summary>
    private static Part Approved(Release release, Material material)
    {
        var approvals = Approvals(release);
        return approvals.Count == 0 ? "Not approved" : new Stacked(
            new Listed([.. approvals.Select(approval => material.Links.NameOf(approval.Role)).Distinct(StringComparer.Ordinal).Select(role => (Part)role)]),
            material.Time.Day(approvals.Max(approval => approval.At.Instant)));
    }

    /// <summary>Those that approved, here or in the system that the record came from.</summary>
    public static IReadOnlyList<Approval> Approvals(Release release) =>
        [.. StandingApprovals.Of(release), .. (release.History?.Approvals ?? []).Where(approval => approval.Decision == ApprovalDecision.Approved)];

    private static FilterChoice Choice<T>(string name, string label, string anything)
        where T : struct, Enum => new(name, label, anything, [.. Enum.GetValues<T>().Select(value => new FilterOption(Value(value), EnumWords.Of(value)))]);

    private static string Value<T>(T value)
        where T : struct, Enum => KebabCase.Of(value.ToString());

    private static string WordsOf(ChangeEntry change) => string.Join(' ',
    [
        .. ((string[])[change.Release.Title, change.Release.Version.Text, change.Release.Id, .. change.Release.Services.Select(service => service.Service.Id)])
            .SelectMany(words => words.ToLowerInvariant().Split(' ')),
        $"product:{change.Release.Product.Id}", $"type:{Value(change.Release.Type)}", $"status:{Value(change.Release.Status)}",
        $"risk:{Value(change.Risk.Band)}", $"quarter:{change.Quarter.Segment}",
    ]);
}
