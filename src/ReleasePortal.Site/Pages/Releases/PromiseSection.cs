using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Which windows were promised, who moved them, what was said of it, and which of them counts.</summary>
internal static class PromiseSection
{
    private static readonly string[] Columns = ["Promised on", "Window", "What was said"];

    public static Card? Of(Release release, Material material)
    {
        if (material.Records.History.Gap is { } gap)
            return new Card("promises", "What was promised", new Paragraph(HistoryPages.Incomplete(gap))) { Padded = true };
        if (PromisedWindow.Of(material.Records.History.PlansOf(release, material.Time.Now)) is not { Count: > 0 } promised)
            return null;
        var baseline = Baseline.Of(release, material.Records.History, material.Time.Now);
        var actual = material.Records.Executions.TryFind(release.Id, out var execution) ? ActualStart.Of(execution, material.Records) : null;
        List<Part> parts = [new Paragraph(Summary(promised, material)), BaselineFacts.Of(release, baseline, material)];
        if (promised.Count > 1 || actual is not null)
            parts.Add(Chart(release, promised, baseline, actual, material));
        parts.Add(Table.Of($"Windows promised for {release.Name}", Columns, promised.Select((window, index) => Cells(window, index == 0 ? null : promised[index - 1], material))));
        if (material.Records.History.Move is { } move)
            parts.Add(new Paragraph(HistoryPages.Moved(move, material)));
        return new Card("promises", "What was promised", new Group(parts))
        {
            Aside = new PageLink(SiteMap.HistoryOf(release)!, "History"),
        };
    }

    /// <summary>How often it moved, and how far, in a sentence.</summary>
    public static string Summary(IReadOnlyList<PromisedWindow> promised, Material material)
    {
        if (promised.Count == 1)
            return $"The window has stood as it is since it was first promised, on {material.Time.DayText(material.Time.DateOf(promised[0].Plan.At))}.";
        var total = promised[^1].Span.Start - promised[0].Span.Start;
        return $"The window moved {Count.InWords(promised.Count - 1, "time")}; the last one starts {(total == Duration.Zero ? "when the first one did" : $"{Moved(total)} than the first one")}.";
    }

    private static Html Chart(Release release, IReadOnlyList<PromisedWindow> promised, Baseline? baseline, Instant? actual, Material material)
    {
        var first = promised[0].Span.Start;
        List<SlipPoint> points =
        [
            .. promised.Select((window, index) => new SlipPoint(window.Span.Start, index == 0 ? $"First {Day(first, material)}" : $"{Day(window.Span.Start, material)}, {Against(window.Span.Start - first)}")),
            .. actual is { } started ? (SlipPoint[])[new SlipPoint(started, $"Started {Day(started, material)}, {Against(started - first)}", IsActual: true)] : [],
        ];
        return SlipChart.Of(points, baseline?.Window?.Start, $"How the start of {release.Name} moved", $"{string.Join("; ", points.Select(point => point.Label))}.");
    }

    private static IReadOnlyList<Part> Cells(PromisedWindow window, PromisedWindow? before, Material material) =>
    [
        new Stacked(material.Time.Day(window.Plan.At), $"by {Count.List([.. Movers(window.Plan.Version).Select(version => material.Links.NameOf(version.Commit.Author)).Distinct(StringComparer.Ordinal)])}"),
        new Stacked(material.Time.Span(window.Span), before is null ? "First promise" : Moved(window.Span.Start - before.Span.Start)),
        new Pair(ChangeCard.Subject(window.Plan.Version.Commit), ChangeCard.Link(window.Plan.Version.Commit, material)),
    ];

    /// <summary>Those who wrote the window; where a merge settled it, all who came with it.</summary>
    private static IEnumerable<RecordVersion> Movers(PublishedVersion version) =>
        version.Versions.Where(written => written.Kind is VersionKind.Added or VersionKind.Restored || written.Changes.Any(change => change.Field.StartsWith("window.", StringComparison.Ordinal))).ToList() is { Count: > 0 } movers ? movers : version.Versions;

    private static string Day(Instant at, Material material) => material.Time.ShortDayText(material.Time.DateOf(at));

    private static string Against(Duration by) => by == Duration.Zero ? "as first promised" : Moved(by);

    /// <summary>2 days later; 1 h 30 min earlier; its length only.</summary>
    private static string Moved(Duration by)
    {
        if (by == Duration.Zero)
            return "Length only";
        var length = by > Duration.Zero ? by : -by;
        var words = length >= Duration.FromDays(1)
            ? Count.Of((int)Math.Round(length.TotalDays), "day")
            : DurationWords.Of(length);
        return $"{words} {(by > Duration.Zero ? "later" : "earlier")}";
    }
}
