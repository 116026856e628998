using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>Planned against shipped: each service in each environment of production, and the changes.</summary>
internal static class ShippedSection
{
    private static readonly string[] Columns = ["Service", "Version", "Where", "What became of it", "Since"];

    public static Card Of(Release release, ReleaseFacts facts, Material material)
    {
        var shipments = Shipment.Of(release, material.Records);
        List<Part> parts = [];
        if (shipments.Count > 0)
            parts.Add(Table.Of("Services and versions, planned and shipped", Columns, shipments.Select(shipment => Cells(shipment, material))));
        parts.Add(new Paragraph(Sentence(release, facts)));
        if (ScopeSection.Of(release, material) is { } scope)
            parts.Add(new Folded("The changes, one by one", scope.Content));
        var shipped = shipments.Count(shipment => shipment.State == ShipmentState.Shipped);
        return new Card("shipped", "Planned and shipped", new Group(parts))
        {
            Mark = shipments.Count == 0 ? (Part?)null : $"{Count.Digits(shipped)} of {Count.Digits(shipments.Count)}",
        };
    }

    private static IReadOnlyList<Part> Cells(Shipment shipment, Material material) =>
    [
        material.Links.To(shipment.Service.Service),
        shipment.Service.Version.Text,
        RecordLinks.To(shipment.Environment),
        States.Of(shipment.State),
        shipment.Last is { } last ? material.Time.Moment((last.FinishedAt ?? last.StartedAt).Instant) : "",
    ];

    private static string Sentence(Release release, ReleaseFacts facts) => facts.ScopeSince switch
    {
        null when release.Scope.Count == 0 => "Its changes are not listed in the plan.",
        null => $"{Count.Sentence(Count.InWords(release.Scope.Count, "change"))} in the plan; nobody knows what was promised.",
        { IsSame: true } since => $"{Count.Sentence(Count.InWords(since.Baseline, "change"))} promised, and the same in the plan at the end.",
        var since => $"{Count.Sentence(Count.InWords(since.Baseline, "change"))} promised; since then {Count.Digits(since.Added.Count)} added, {Count.Digits(since.Removed.Count)} removed and {Count.Digits(since.Changed.Count)} changed.",
    };
}
