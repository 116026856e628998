using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
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

        foreach (var release in material.Records.Releases.Where(release => release.Type == ReleaseType.Emergency && !release.Status.IsFinal()))
        {
            yield return new Banner("bad", "siren", $"Emergency: {RecordLinks.NameOf(release)}, {material.Time.SpanText(release.Window.Interval)}.",
                material.Prose.Line(release.Summary), RecordLinks.To(release) with { Words = "The release" });
        }

        if (freezes.Count > 0)
        {
            var freeze = freezes[0];
            yield return new Banner("ready", "snowflake", $"{freeze.Entry.Title}, {material.Time.SpanText(freeze.Interval)}.",
                material.Prose.Line(freeze.Entry.Reason), new PageLink(SiteMap.Of(freeze.Entry)!, "The freeze"));
        }
    }
}
