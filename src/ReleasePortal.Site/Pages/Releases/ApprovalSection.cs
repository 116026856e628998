using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Who approved the plan, who did what, and who is responsible.</summary>
internal static class ApprovalSection
{
    private static readonly string[] RaciColumns = ["Activity", "Responsible", "Accountable", "Consulted", "Informed"];

    public static Card? Of(Release release, Material material)
    {
        List<Part> parts = [];
        if (release.Approvals.Count > 0)
            parts.Add(ApprovalTable.Of(release, material));
        parts.AddRange(WitnessSection.Of(release, material));
        if (release.Raci.Count > 0)
            parts.Add(Table.Of("Who is responsible for what", RaciColumns, release.Raci.Select(entry => Cells(entry.Key, entry.Value, material))));
        return parts.Count == 0 ? null : new Card("approvals", "Approvals and who does what", new Group(parts)) { Mark = release.Approvals.Count == 0 ? null : (Part)Count.Digits(release.Approvals.Count) };
    }

    private static IReadOnlyList<Part> Cells(string activity, Raci raci, Material material) =>
    [
        Count.Sentence(activity.Replace('_', ' ')),
        new Listed([.. raci.Responsible.Select(material.Links.To)]),
        material.Links.To(raci.Accountable),
        new Listed([.. raci.Consulted.Select(material.Links.To)]),
        new Listed([.. raci.Informed.Select(material.Links.To)]),
    ];
}
