using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Issues and incidents that name this release's version, or this release.</summary>
internal static class KnownIssueSection
{
    public static Card? Of(Release release, Material material)
    {
        var issues = material.Records.KnownIssues.Where(issue => issue.Product.Id == release.Product.Id).ToList();
        List<Entry> entries =
        [
            .. Incidents(release, material),
            .. issues.Where(issue => issue.IntroducedIn?.Text == release.Version.Text).Select(issue => EntryOf(issue, "Came with this release", material)),
            .. issues.Where(issue => issue.FixedIn?.Text == release.Version.Text).Select(issue => EntryOf(issue, "Fixed in this release", material)),
        ];
        return entries.Count == 0
            ? null
            : new Card("known-issues", "Known issues and incidents", new EntryList(entries)) { Mark = Count.Digits(entries.Count) };
    }

    private static IEnumerable<Entry> Incidents(Release release, Material material)
    {
        foreach (var incident in material.Records.Incidents)
        {
            var when = material.Time.ShortDay(material.Time.DateOf(incident.StartedAt.Instant));
            if (incident.CausedBy.Any(cause => cause.Id == release.Id))
                yield return new Entry(States.OfSeverity(incident.Severity), RecordLinks.To(incident), when, "Incident caused by this release");
            if (incident.FixedBy?.Id == release.Id)
                yield return new Entry(States.Done, RecordLinks.To(incident), when, "Incident fixed for good by this release");
        }
    }

    private static Entry EntryOf(KnownIssue issue, string relation, Material material) => new(
        States.Of(issue.Status), RecordLinks.To(issue), States.Of(issue.Status),
        material.Prose.Line(issue.Workaround is null ? relation : $"{relation}. Workaround: {issue.Workaround}"));
}
