using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Which windows were promised, who moved them, and what was said of it.</summary>
internal static class PromiseSection
{
    private static readonly string[] Columns = ["Promised on", "Window", "Moved by", "Who", "What was said"];

    public static Card? Of(Release release, Material material)
    {
        if (material.Records.History.Of(release) is not { } trail || PromisedWindow.Of(trail) is not { Count: > 1 } promised)
            return null;
        var rows = promised.Select((window, index) => (IReadOnlyList<Part>)
        [
            material.Time.Day(window.Version.Commit.CommittedAt),
            material.Time.Span(window.Span),
            index == 0 ? "First promise" : Moved(window.Span.Start - promised[index - 1].Span.Start),
            Count.List([.. window.Version.Versions.Select(version => version.Commit.Author.Name).Distinct(StringComparer.Ordinal)]),
            new Pair(ChangeCard.Subject(window.Version.Commit), ChangeCard.Link(window.Version.Commit, material)),
        ]);
        var total = promised[^1].Span.Start - promised[0].Span.Start;
        return new Card("promises", "What was promised", new Group(
        [
            new Paragraph($"The window moved {Count.InWords(promised.Count - 1, "time")}; the last one starts {(total == Duration.Zero ? "when the first one did" : $"{Moved(total)} than the first one")}."),
            Table.Of($"Windows promised for {release.Name}", Columns, rows),
        ]))
        {
            Aside = new PageLink(SiteMap.HistoryOf(release)!, "History"),
        };
    }

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
