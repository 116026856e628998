using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Attention;

/// <summary>Everything that waits for somebody, team by team.</summary>
internal static class AttentionPage
{
    private const string About = "What waits for each team: late actions, decisions, messages, and what rules found in what it answers for.";

    public static Page Draw(Material material) => new(SiteMap.Attention, "Needs attention", () => Model(material)) { Description = About };

    private static ListModel Model(Material material)
    {
        var groups = material.Attention
            .SelectMany(item => item.Teams.Select(team => (Team: team, Item: item)))
            .GroupBy(entry => entry.Team, entry => entry.Item, StringComparer.Ordinal)
            .OrderBy(group => AttentionTable.NameOf(group.Key, material), StringComparer.Ordinal)
            .ToList();
        var head = new PageHead("Needs attention", About);
        return groups.Count == 0
            ? new ListModel(head, [new Empty("Nothing waits for anybody.")])
            : new ListModel(head, [.. groups.Select(group => Of(group.Key, [.. group], material))])
            {
                Filter = new Filter(null, [new FilterChoice("team", "Team", "All teams", [.. groups.Select(group => new FilterOption(group.Key, AttentionTable.NameOf(group.Key, material)))])]),
            };
    }

    private static Card Of(string team, IReadOnlyList<AttentionItem> items, Material material) =>
        new($"team-{team}", AttentionTable.NameOf(team, material), AttentionTable.Of(items, _ => [team], material)) { Aside = Count.Digits(items.Count) };
}
