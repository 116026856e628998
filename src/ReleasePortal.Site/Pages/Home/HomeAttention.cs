using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Attention;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What waits for each team: of every team what is most urgent, so that each finds something of its own.</summary>
internal static class HomeAttention
{
    public const string Anchor = "attention";

    private const int MostOfTeam = 3;
    private const int Most = 8;

    public static Card? Of(Material material)
    {
        var all = material.Attention;
        return all.Count == 0 ? null : new Card(Anchor, "Needs attention", new Group(
        [
            new MyTeam([.. material.Records.Teams.Select(team => new FilterOption(team.Id, $"{team.Title}: {Count.Digits(all.Count(item => item.Teams.Contains(team.Id)))}"))]),
            new EntryList([.. Urgent(all).Select(item => EntryOf(item, material))]),
        ]))
        {
            Aside = new PageLink(SiteMap.Attention, $"All {Count.Digits(all.Count)}"),
        };
    }

    private static Entry EntryOf(AttentionItem item, Material material) => new(
        item.Mark,
        item.What,
        new Listed([item.Mark.Word, .. item.By is { } day ? (Part[])[material.Time.ShortDay(day)] : []]),
        new Pair(item.Do, new Listed([.. item.Who is { } who ? (Part[])[who is PageLink link ? link.Words : who] : [], .. item.Teams.Select(team => (Part)AttentionTable.NameOf(team, material))])))
    {
        Words = AttentionTable.WordsOf(item.Teams),
    };

    /// <summary>The first of every team, then the second of every team, and so on, as long as there is room; in the order of all.</summary>
    private static IEnumerable<AttentionItem> Urgent(IReadOnlyList<AttentionItem> all)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new List<(AttentionItem Item, int Index, int Rank)>();
        foreach (var (index, item) in all.Index())
        {
            places.Add((item, index, item.Teams.Min(team => seen.GetValueOrDefault(team))));
            foreach (var team in item.Teams)
                seen[team] = seen.GetValueOrDefault(team) + 1;
        }

        return places.Where(place => place.Rank < MostOfTeam).OrderBy(place => place.Rank).Take(Most).OrderBy(place => place.Index).Select(place => place.Item);
    }
}
