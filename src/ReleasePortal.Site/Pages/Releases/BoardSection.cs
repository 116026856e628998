using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Board;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What the change board said of a release, and what it is asked next.</summary>
internal static class BoardSection
{
    private static readonly string[] Columns = ["Meeting", "Verdict", "Why, and under which conditions"];

    /// <summary>Nothing where the board has not spoken of it and is not going to.</summary>
    public static Card? Of(Release release, Material material)
    {
        var rulings = material.Rulings[release.Id].ToList();
        var item = material.Agenda?.Items.FirstOrDefault(item => item.Release.Id == release.Id && item.Section != AgendaSection.NoDiscussion);
        List<Part> parts = [];
        if (item is not null)
            parts.Add(Next(item, material));
        if (rulings.Count > 0)
            parts.Add(Table.Of($"What the change board said of {release.Name}", Columns, rulings.Select(ruling => Cells(ruling, material))));
        return parts.Count == 0 ? null : new Card("board", "Change board", new Group(parts)) { Mark = rulings is [var last, ..] ? States.Of(last.Item.Verdict) : null };
    }

    private static EntryList Next(AgendaItem item, Material material) => new(
    [
        new Entry(
            States.Pending.With("users"),
            new PageLink(SiteMap.Board.At(BoardWords.Anchor(item.Section)), $"On the next agenda: {BoardWords.Of(item.Section).ToLowerInvariant()}"),
            material.Time.Moment(material.Agenda!.Meeting.Start),
            BoardWords.Of(item.Question)),
    ]);

    private static IReadOnlyList<Part> Cells(BoardRuling ruling, Material material) =>
    [
        RecordLinks.To(ruling.Minutes, material.Time),
        States.Of(ruling.Item.Verdict),
        BoardItemWords.Of(ruling.Item, material),
    ];
}
