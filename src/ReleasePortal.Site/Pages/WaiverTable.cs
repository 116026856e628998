using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages;

/// <summary>Exceptions from rules: for what, why, what is done instead, by whom and until when.</summary>
internal static class WaiverTable
{
    public static readonly State InForce = new("warn", "badge-check", "In force");
    public static readonly State Expired = new("bad", "timer", "Expired");

    private static readonly string[] Columns = ["Exception for", "Rule", "Reason and what is done instead", "Granted by", "Until"];

    public static bool IsExpired(Waiver waiver, Material material) => waiver.Expires < material.Time.Today;

    public static Table Of(IEnumerable<Waiver> waivers, Material material) => new("Waivers", Columns,
        [.. waivers.Select(waiver => Table.RowOf(Columns, Cells(waiver, material)) with { Id = waiver.Id })]);

    private static IReadOnlyList<Part> Cells(Waiver waiver, Material material) =>
    [
        Subject(waiver, material),
        RuleOf(waiver),
        new Stacked(material.Prose.Line(waiver.Reason), material.Prose.Line(waiver.CompensatingControl)),
        new Stacked(material.Links.To(waiver.ApprovedBy.Role), material.Links.To(waiver.ApprovedBy.Handle)),
        new Stacked(material.Time.Day(waiver.Expires), StateOf(waiver, material)),
    ];

    private static Part StateOf(Waiver waiver, Material material)
    {
        var state = IsExpired(waiver, material) ? Expired : InForce;
        return HistoryLink.Of(waiver, material) is { } history ? new Pair(state, history) : state;
    }

    private static Part Subject(Waiver waiver, Material material)
    {
        if (material.Records.Releases.TryFind(waiver.Subject, out var release))
            return RecordLinks.To(release);
        return material.Records.Files.Contains(waiver.Subject) && material.Repository.File(waiver.Subject) is { } file
            ? new WebLink(file, waiver.Subject)
            : waiver.Subject;
    }

    private static Part RuleOf(Waiver waiver) => RuleBook.Find(waiver.Rule.Id) is { } rule
        ? new Stacked(new PageLink(SiteMap.Of(rule), rule.Code), rule.Title)
        : waiver.Rule.Id;
}
