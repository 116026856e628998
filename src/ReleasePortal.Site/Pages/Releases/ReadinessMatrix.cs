using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Each service against the seven checks: how far each is, who sees to it, and until when.</summary>
internal static class ReadinessMatrix
{
    private static readonly ReadinessTopic[] Topics = Enum.GetValues<ReadinessTopic>();
    private static readonly string[] Columns = ["Service", .. Topics.Select(topic => EnumWords.Of(topic))];

    /// <returns>Null where the plan names no check.</returns>
    public static Card? Of(Release release, Material material)
    {
        if (release.Readiness.Count == 0)
            return null;
        var checks = release.Readiness.ToLookup(check => (check.Service.Id, check.Check));
        var services = release.Services.Select(released => released.Service).Concat(release.Readiness.Select(check => check.Service)).DistinctBy(service => service.Id).ToList();
        var missing = (services.Count * Topics.Length) - checks.Count;
        return new Card("readiness", "Readiness of services", Table.Of($"Readiness of {release.Name}, service by service", Columns, services.Select(service => (IReadOnlyList<Part>)
            [material.Links.To(service), .. Topics.Select(topic => CellOf([.. checks[(service.Id, topic)]], material))])))
        {
            Aside = missing == 0 ? null : $"{Count.Of(missing, "check")} nobody planned",
            Mark = $"{release.Readiness.Count(check => check.State is GateState.Pass or GateState.Waived)} of {services.Count * Topics.Length}",
        };
    }

    private static Part CellOf(IReadOnlyList<ReadinessCheck> checks, Material material) => checks is [var check, ..]
        ? new Stacked(GateSection.StateOf(check, material), check.State == GateState.Pass ? null : Who(check, material))
        : Html.Quiet("Not planned");

    private static Listed? Who(ReadinessCheck check, Material material)
    {
        List<Part> parts = [];
        if (check.Owner is { } owner)
            parts.Add(material.Links.To(owner));
        if (check.Due is { } due)
            parts.Add(material.Time.ShortDay(due));
        return parts.Count == 0 ? null : new Listed(parts);
    }
}
