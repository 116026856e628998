using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>What becomes of a release, step by step, as the branch got to know it: planned, moved, decided, and how it ended.</summary>
internal sealed class ReleaseNews(Material material, FeedReach reach, BranchClock clock)
{
    private readonly ReleaseLines writer = new(material.Records);

    public IEnumerable<NewsItem> Of(Release release)
    {
        var plans = material.Records.History.Of(release) is { } trail ? PublishedPlan.Of(trail, clock) : [];
        var about = new About(release, reach.Of(release), new ReleaseFacts(release, material.Records, material.Facts.Now).EndedAt);
        return plans.Count == 0
            ? AsWritten(about)
            : plans.Index().SelectMany(plan => Steps(about, plan.Index == 0 ? null : plans[plan.Index - 1], plan.Item));
    }

    private IEnumerable<NewsItem> Steps(About about, PublishedPlan? before, PublishedPlan plan)
    {
        var release = about.Release;
        var (at, commit) = (plan.At, plan.Version.Commit);
        if (before?.Window is { } from && plan.Window is { } to && from != to && plan.Status?.IsFinal() != true)
            yield return Item(about, "moved", at, null, commit, () => ($"moved to {Span(to, release)}", [$"Before: {Span(from, release)}", $"Now: {Span(to, release)}"]));
        if (VerdictOf(plan) is { } verdict && verdict != (before is null ? null : VerdictOf(before)))
            yield return Item(about, "decided", at, DecidedAt(release, verdict), commit, () => (StepWords.Of(verdict), DecisionLines(plan.Version.Watched)));
        if (plan.Status is { } status && status != before?.Status)
        {
            foreach (var item in StatusItems(about, status, plan.Window, at, commit))
                yield return item;
        }
    }

    /// <summary>Where no commit tells of the steps, what the record says now, at the times that it names.</summary>
    private IEnumerable<NewsItem> AsWritten(About about)
    {
        var release = about.Release;
        if (release.Decision is { } decision)
            yield return Item(about, "decided", decision.At.Instant, decision.At.Instant, null, () => (StepWords.Of(decision.Verdict), [$"Decided by {material.Links.NameOf(decision.By)}.", decision.Comment ?? ""]));
        var at = release.Status.IsFinal() ? Instant.Min(about.EndedAt, material.Facts.Now) : EntryStamp.Of(release, material).Modified;
        foreach (var item in StatusItems(about, release.Status, release.Window.Interval, at, commit: null))
            yield return item;
    }

    private IEnumerable<NewsItem> StatusItems(About about, ReleaseStatus status, Interval? window, Instant at, Commit? commit)
    {
        var release = about.Release;
        Instant? happened = status.WasExecuted() ? about.EndedAt : null;
        yield return Item(about, StepWords.Id(status), at, happened, commit, () => (StepWords.Of(status, window is { } span ? Span(span, release) : null),
        [
            status.IsFinal() && material.Records.Executions.TryFind(release.Id, out var execution) ? execution.Outcome ?? "" : "",
            release.Summary,
            window is { } when ? $"When: {Span(when, release)}" : "",
            writer.Services(release),
        ]));
        if (status == ReleaseStatus.Completed && material.Records.Notes[release.Id].Any())
            yield return Notes(about, at, happened, commit);
    }

    private NewsItem Notes(About about, Instant at, Instant? happened, Commit? commit)
    {
        var id = $"notes/{about.Release.Id}";
        return new NewsItem(NewsKind.Notes, id, at, about.Feeds, () => new NewsEntry(
            id, $"{about.Release.Name}: release notes", at, AuthorOf(commit), SiteMap.NotesOf(about.Release), NoteLines.Of(about.Release, material.Records))
        {
            Happened = happened,
            Category = NewsWords.Of(NewsKind.Notes),
        })
        {
            Happened = happened,
        };
    }

    private NewsItem Item(About about, string step, Instant at, Instant? happened, Commit? commit, Func<(string Title, IReadOnlyList<string> Lines)> words)
    {
        var id = $"release/{about.Release.Id}/{step}{(commit is null ? "" : $"/{commit.ShortId}")}";
        return new NewsItem(NewsKind.Releases, id, at, about.Feeds, Tell) { Happened = happened };

        NewsEntry Tell()
        {
            var (title, lines) = words();
            return new NewsEntry(id, $"{about.Release.Name}: {title}", at, AuthorOf(commit), SiteMap.Of(about.Release), lines)
            {
                Happened = happened,
                Category = NewsWords.Of(NewsKind.Releases),
            };
        }
    }

    private string AuthorOf(Commit? commit) => commit is null ? material.Records.Portal.Organisation : material.Links.NameOf(commit.Author);

    private IReadOnlyList<string> DecisionLines(IReadOnlyDictionary<string, string> watched)
    {
        var by = watched.GetValueOrDefault("decision.by");
        return
        [
            by is null ? "" : $"Decided by {(material.Records.FindPerson(by) is { } person ? RecordLinks.NameOf(person) : by)}.",
            watched.GetValueOrDefault("decision.comment", ""),
        ];
    }

    private static Verdict? VerdictOf(PublishedPlan plan) => StepWords.Verdict(plan.Version.Watched.GetValueOrDefault("decision.verdict"));

    /// <summary>Of an older decision nobody kept the time but the branch.</summary>
    private static Instant? DecidedAt(Release release, Verdict verdict) => release.Decision is { } decision && decision.Verdict == verdict ? decision.At.Instant : null;

    private static string Span(Interval span, Release release) => ReleaseLines.Span(span, release.Window.Zone);

    private sealed record About(Release Release, IReadOnlySet<FeedKey> Feeds, Instant EndedAt);
}
