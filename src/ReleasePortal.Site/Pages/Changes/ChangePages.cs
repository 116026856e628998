using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Changes;

/// <summary>
/// The register of changes: the latest quarters on the first page, and a page for each quarter, in parts where it is long, so that no page grows
/// with the years.
/// </summary>
internal static class ChangePages
{
    /// <summary>So many lines stand on a page at most.</summary>
    public const int MostLines = 80;

    public static IEnumerable<Page> Draw(Material material)
    {
        var quarters = material.Records.Releases.CountBy(release => Quarter.Of(material.Time.DateOf(release.Window.Start.Instant)))
            .OrderByDescending(quarter => quarter.Key.Year).ThenByDescending(quarter => quarter.Key.Number).ToList();
        var entries = new Lazy<ILookup<Quarter, ChangeEntry>>(() => ChangeEntry.All(material).ToLookup(change => change.Quarter));
        yield return new Page(SiteMap.Changes, "Change register", () => First(quarters, entries.Value, material))
        {
            Description = "Every change: who asked for it, who approved it, how risky it was, when it was made and what became of it.",
        };
        foreach (var (quarter, number) in quarters)
        {
            for (var part = 1; part <= Parts(number); part++)
            {
                var which = part;
                yield return new Page(SiteMap.ChangesOf(quarter, part), Title(quarter, part, number), () => OfQuarter(quarter, which, number, entries.Value[quarter], material))
                {
                    Description = $"Changes whose window begins in {quarter.Name}.",
                };
            }
        }
    }

    private static int Parts(int number) => (number + MostLines - 1) / MostLines;

    private static string Title(Quarter quarter, int part, int number) => Parts(number) == 1 ? $"Changes in {quarter.Name}" : $"Changes in {quarter.Name}, part {part} of {Parts(number)}";

    private static ListModel First(List<KeyValuePair<Quarter, int>> quarters, ILookup<Quarter, ChangeEntry> entries, Material material)
    {
        var lines = 0;
        var shown = quarters.TakeWhile(quarter => (lines += quarter.Value) <= MostLines).Select(quarter => quarter.Key).ToList();
        return new ListModel(
            new PageHead("Change register", $"{Count.Sentence(Count.InWords(material.Records.Releases.Count, "change"))}, of every state; the latest window first. {Shown(shown.Count, quarters.Count)}") { Actions = [Csv] },
            quarters.Count == 0
                ? [new Empty("There are no changes yet. Each release is one: a file such as releases/shop-1.0.0/release.yml.")]
                : [
                    .. shown.Select(quarter => new Card(quarter.Segment, quarter.Name, ChangeTable.Of(quarter.Name, entries[quarter], material)) { Aside = Count.Digits(entries[quarter].Count()) }),
                    new Card("quarters", "Quarter by quarter", new Listed([.. quarters.SelectMany(quarter => Links(quarter.Key, quarter.Value))])) { Padded = true },
                ])
        {
            Filter = shown.Count == 0 ? null : ChangeTable.FilterOf(shown, material),
        };
    }

    private static string Shown(int shown, int all) => shown == all ? "" : shown == 0 ? "Choose a quarter below." : $"This page has the latest {Count.InWords(shown, "quarter")}; the others have pages of their own.";

    private static IEnumerable<PageLink> Links(Quarter quarter, int number) =>
        Enumerable.Range(1, Parts(number)).Select(part => new PageLink(SiteMap.ChangesOf(quarter, part), Parts(number) == 1 ? quarter.Name : $"{quarter.Name}, part {part}"));

    private static ListModel OfQuarter(Quarter quarter, int part, int number, IEnumerable<ChangeEntry> entries, Material material) => new(
        new PageHead(Title(quarter, part, number), $"{Count.Sentence(Count.InWords(number, "change"))}; the latest window first.") { Actions = [Csv] },
        [
            new Card("changes", Title(quarter, part, number), ChangeTable.Of(quarter.Name, entries.Skip((part - 1) * MostLines).Take(MostLines), material)),
            .. Parts(number) == 1 ? [] : new Part[] { new Card("parts", "Parts of the quarter", new Listed([.. Links(quarter, number)])) { Padded = true } },
        ])
    {
        Filter = ChangeTable.FilterOf([quarter], material),
    };

    private static PageAction Csv => new(SiteMap.ChangesCsv, "download", "CSV");
}
