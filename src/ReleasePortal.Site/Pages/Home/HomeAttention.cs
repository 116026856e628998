using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Attention;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What waits for each team: of every team what is most urgent, so that each finds something of its own.</summary>
internal static class HomeAttention
{
    public const string Anchor = "attention";

    private const int MostOfTeam = 4;
    private const int Most = 20;

    public static Card? Of(Material material)
    {
        var all = material.Attention;
        return all.Count == 0 ? null : new Card(Anchor, "Needs attention", new Group(
        [
            new MyTeam([.. material.Records.Teams.Select(team => new FilterOption(team.Id, $"{team.Title}: {Count.Digits(all.Count(item => item.Teams.Contains(team.Id)))}"))]),
            AttentionTable.Of(Urgent(all), item => item.Teams, material),
        ]))
        {
            Aside = new PageLink(SiteMap.Attention, $"All {Count.Digits(all.Count)}"),
        };
    }

    private static IEnumerable<AttentionItem> Urgent(IReadOnlyList<AttentionItem> all)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in all.Where(item => item.Teams.Any(team => shown.GetValueOrDefault(team) < MostOfTeam)).Take(Most))
        {
            foreach (var team in item.Teams)
                shown[team] = shown.GetValueOrDefault(team) + 1;
            yield return item;
        }
    }
}
