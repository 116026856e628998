using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What a release mends, what is still broken in the services that it ships, and the incidents that name it.</summary>
internal static class KnownIssueSection
{
    public static IEnumerable<Card> Of(Release release, Material material) =>
        ((Card?[])[Fixed(release, material), Present(release, material), Incidents(release, material)]).OfType<Card>();

    /// <summary>Known issues that are gone with this version.</summary>
    public static Card? Fixed(Release release, Material material)
    {
        var entries = ReleaseIssues.Fixed(release, material)
            .Select(issue => new Entry(States.Done, RecordLinks.To(issue), States.Of(issue.Status).Word, material.Prose.Line(issue.Symptoms)))
            .ToList();
        return entries.Count == 0 ? null : new Card("fixed", "Fixed in this release", new EntryList(entries)) { Mark = Count.Digits(entries.Count) };
    }

    /// <summary>Known issues that this version has or may have, each with its workaround.</summary>
    public static Card? Present(Release release, Material material)
    {
        var entries = ReleaseIssues.Present(release, material)
            .Select(pair => new Entry(States.OfSeverity(pair.Issue.Severity), RecordLinks.To(pair.Issue), States.Of(pair.Issue.Status).Word, Detail(pair.Issue, pair.Answer, release, material)))
            .ToList();
        return entries.Count == 0 ? null : new Card("known-issues", "Still present", new EntryList(entries))
        {
            Mark = Count.Digits(entries.Count),
            Aside = material.Versions.IssuesOf(release) is { } all ? new PageLink(all, $"All of {release.Version.Text}") : null,
        };
    }

    public static Card? Incidents(Release release, Material material)
    {
        var entries = material.Records.Incidents.SelectMany(incident => EntriesOf(incident, release, material)).ToList();
        return entries.Count == 0 ? null : new Card("incidents", "Incidents", new EntryList(entries)) { Mark = Count.Digits(entries.Count) };
    }

    private static IEnumerable<Entry> EntriesOf(Incident incident, Release release, Material material)
    {
        var when = material.Time.ShortDay(material.Time.DateOf(incident.StartedAt.Instant));
        if (incident.CausedBy.Any(cause => cause.Id == release.Id))
            yield return new Entry(States.OfSeverity(incident.Severity), RecordLinks.To(incident), when, "Caused by this release");
        if (incident.FixedBy?.Id == release.Id)
            yield return new Entry(release.Status.IsUndone() ? States.Of(release.Status) : States.Done, RecordLinks.To(incident), when, release.Status.IsUndone() ? "This release should have fixed it for good" : "Fixed for good by this release");
    }

    private static Part Detail(KnownIssue issue, IssueAnswer answer, Release release, Material material)
    {
        string?[] sentences =
        [
            answer.Reach == IssueReach.Unknown ? $"Nobody knows whether it is in this version: {answer.Because}" : null,
            issue.IntroducedIn?.Text == release.Version.Text ? "Came with this release." : null,
            FixWords.Of(material.Versions.FixOf(issue)) is { } fix ? $"{Count.Sentence(fix)}." : null,
            issue.Workaround is { } workaround ? $"Workaround: {workaround}" : "No workaround is known.",
        ];
        return material.Prose.Line(string.Join(' ', sentences.OfType<string>()));
    }
}
