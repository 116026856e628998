using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.Roles;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Who approved the plan, who did what, and who is responsible.</summary>
internal static class ApprovalSection
{
    public static Card? Of(Release release, Material material)
    {
        List<Part> parts = [];
        if (release.Approvals.Count > 0)
            parts.Add(ApprovalTable.Of(release, material));
        parts.AddRange(WitnessSection.Of(release, material));
        if (Responsibilities.Of(release, material.Records) is { Count: > 0 } lines)
            parts.Add(RaciTable.Of("Who is responsible for what", lines, showsOrigin: lines.Any(line => !line.IsOwn), material));
        return parts.Count == 0 ? null : new Card("approvals", "Approvals and who does what", new Group(parts)) { Mark = release.Approvals.Count == 0 ? null : (Part)Count.Digits(release.Approvals.Count) };
    }
}
