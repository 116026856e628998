using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages;

/// <summary>Says that an emergency is open: on the overview, on the board's page, and on its own.</summary>
internal static class EmergencyBanner
{
    /// <summary>One for each emergency that is not over.</summary>
    public static IEnumerable<Banner> OfAll(Material material) => material.Records.Releases
        .Where(IsOpen)
        .Select(release => new Banner("bad", "siren", $"Emergency: {RecordLinks.NameOf(release)}, {material.Time.SpanText(release.Window.Interval)}.",
            material.Prose.Line(release.Summary), RecordLinks.To(release) with { Words = "The release" }));

    /// <summary>On the page of the release itself: what becomes due when it is over; nothing of any other.</summary>
    public static IEnumerable<Banner> Of(Release release, Material material)
    {
        if (!IsOpen(release))
            yield break;
        var open = material.Duties.Of(release).Where(duty => duty.Done is null).Select(duty => $"{EmergencyWords.Thing(duty.Kind)} until {material.Time.DayText(duty.Due)}").ToList();
        yield return new Banner("bad", "siren", "This emergency is open.",
            open.Count == 0 ? "What it owes afterwards is done already." : $"If it ends with its window, it owes {Count.List(open)}.",
            new PageLink(SiteMap.Of(release).At(EmergencyWords.Anchor), "What it owes"));
    }

    private static bool IsOpen(Release release) => release.Type == ReleaseType.Emergency && !release.Status.IsFinal();
}
