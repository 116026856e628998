using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Attention;

/// <summary>What is to be done, by when, by whom, and for which team it waits.</summary>
internal static class AttentionTable
{
    private static readonly string[] Columns = ["What to do", "By when", "Who", "Team"];

    /// <param name="items">In this order.</param>
    /// <param name="words">What a choice of a team compares with: the teams of an item, or those of the group in which it stands.</param>
    /// <param name="material">What pages are made from.</param>
    public static Table Of(IEnumerable<AttentionItem> items, Func<AttentionItem, IEnumerable<string>> words, Material material) =>
        new("What waits for somebody", Columns, [.. items.Select(item => Table.RowOf(Columns, Cells(item, material)) with { Words = WordsOf(words(item)) })]);

    public static string WordsOf(IEnumerable<string> teams) => string.Join(' ', teams.Select(team => $"team:{team}"));

    public static string NameOf(string team, Material material) => material.Records.Teams.TryFind(team, out var known) ? known.Title : team;

    private static IReadOnlyList<Part> Cells(AttentionItem item, Material material) =>
    [
        new Stacked(item.What, item.Do),
        new Stacked(item.Mark, item.By is { } day ? material.Time.ShortDay(day) : null),
        item.Who ?? "",
        new Listed([.. item.Teams.Select(team => (Part)NameOf(team, material))]),
    ];
}
