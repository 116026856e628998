using ReleasePortal.Domain.Calendar;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>Major incidents that are open, emergencies that are not over, and the freeze that is on or next.</summary>
internal static class HomeBanners
{
    private const int MajorSeverity = 2;

    public static IEnumerable<Banner> Of(Material material, IReadOnlyList<CalendarOccurrence<Freeze>> freezes)
    {
        foreach (var incident in material.Records.Incidents.Where(incident => incident.RestoredAt is null && incident.Severity <= MajorSeverity))
        {
            yield return new Banner("bad", "flame", $"{States.OfSeverity(incident.Severity).Word}: {incident.Title}.",
                material.Prose.Line(incident.Impact), RecordLinks.To(incident) with { Words = "The incident" });
        }

        foreach (var banner in EmergencyBanner.OfAll(material))
            yield return banner;

        if (freezes.Count > 0)
        {
            var freeze = freezes[0];
            yield return new Banner("ready", "snowflake", $"{freeze.Entry.Title}, {material.Time.SpanText(freeze.Interval)}.",
                material.Prose.Line(freeze.Entry.Reason), new PageLink(SiteMap.Of(freeze.Entry)!, "The freeze"));
        }
    }
}
