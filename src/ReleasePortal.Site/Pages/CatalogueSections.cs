using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages;

/// <summary>Sections that the pages of products, services, teams and environments share.</summary>
internal static class CatalogueSections
{
    private static readonly string[] InstalledColumns = ["Service", "Environment", "Version", "Since", "Release"];

    public static Card Installed(IEnumerable<Services.Installed> installed, Material material)
    {
        var rows = installed.ToList();
        return new Card("installed", "Running now", rows.Count == 0
            ? new Empty("No deployment was recorded yet. It follows from the execution records of releases.")
            : Table.Of("Running now", InstalledColumns, rows.Select(entry => (IReadOnlyList<Part>)
            [
                material.Links.To(entry.Service),
                material.Links.To(entry.Environment),
                entry.VersionWords,
                entry.Since(material),
                RecordLinks.To(entry.Release),
            ])));
    }

    /// <summary>What is ahead or running, soonest first, and the last few that ended.</summary>
    public static IEnumerable<Card> ReleasesOf(IEnumerable<Release> releases, Material material)
    {
        var all = releases.OrderBy(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal).ToList();
        var ahead = all.Where(release => !release.Status.IsFinal()).ToList();
        var done = all.Where(release => release.Status.IsFinal()).Reverse().Take(8).ToList();
        yield return new Card("ahead", "Releases ahead", ahead.Count == 0
            ? new Empty("No release is planned.")
            : ReleaseEntries.Of(ahead, material)) { Mark = Count.Digits(ahead.Count) };
        if (done.Count > 0)
            yield return new Card("done", "Latest releases", ReleaseEntries.Of(done, material));
    }

    public static IEnumerable<Card> Issues(IEnumerable<KnownIssue> issues)
    {
        var open = issues.Where(issue => issue.Status is not (KnownIssueStatus.Resolved or KnownIssueStatus.ResolvedExternal)).ToList();
        if (open.Count > 0)
        {
            yield return new Card("known-issues", "Known issues", new EntryList(
                [.. open.Select(issue => new Entry(States.OfSeverity(issue.Severity), RecordLinks.To(issue), States.Of(issue.Status), issue.Symptoms))])) { Mark = Count.Digits(open.Count) };
        }
    }

    public static IEnumerable<Card> Runbooks(IEnumerable<Runbook> runbooks)
    {
        var all = runbooks.ToList();
        if (all.Count > 0)
        {
            yield return new Card("runbooks", "Runbooks", new EntryList(
                [.. all.Select(runbook => new Entry(new State("plan", "scroll-text", "Runbook"), RecordLinks.To(runbook), null, runbook.Summary))]));
        }
    }
}
