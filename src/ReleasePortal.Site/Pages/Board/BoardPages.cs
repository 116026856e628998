using NodaTime;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Board;

/// <summary>The change board: the agenda of its next meeting, and the minutes of those that were.</summary>
internal static class BoardPages
{
    private const string Guide = "hold-the-change-board";

    private static readonly string[] Columns = ["Meeting", "Led by", "Approved", "Not approved"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Board, "Change board", () => Model(material))
        {
            Description = "What the change board talks about next, and what it has decided.",
        };
        foreach (var minutes in material.Records.Minutes)
            yield return MinutesPage.Draw(minutes, material);
    }

    /// <summary>The minutes as a list, newest first; null where there are none.</summary>
    public static Card? Minutes(Material material) => material.Records.Minutes.Count == 0 ? null : new Card("minutes", "Minutes of the change board", Table.Of("Meetings that were", Columns,
        material.Records.Minutes.OrderByDescending(minutes => minutes.Date).ThenByDescending(minutes => minutes.Id, StringComparer.Ordinal).Select(minutes => (IReadOnlyList<Part>)
        [
            RecordLinks.To(minutes, material.Time),
            material.Links.To(minutes.Chair),
            Releases(minutes, isApproved: true, material),
            Releases(minutes, isApproved: false, material),
        ])))
    {
        Mark = Count.Digits(material.Records.Minutes.Count),
    };

    private static Part Releases(BoardMinutes minutes, bool isApproved, Material material) =>
        minutes.Items.Where(item => (item.Verdict is BoardVerdict.Approved or BoardVerdict.Conditional) == isApproved).Select(item => material.Links.To(item.Release)).ToList() is { Count: > 0 } releases
            ? new Listed(releases) : "None";

    private static ListModel Model(Material material) => new(
        new PageHead("Change board", Lede(material)) { Actions = [.. Actions(material)] },
        [
            .. material.Records.Portal.ChangeBoard is { } board ? [Facts(board, material)] : Array.Empty<Part>(),
            .. material.Agenda is { } agenda ? AgendaCards.Of(agenda, material) : [],
            .. Minutes(material) is { } minutes ? [minutes] : Array.Empty<Part>(),
        ])
    {
        Banners = [.. EmergencyBanner.OfAll(material)],
    };

    private static Part Lede(Material material) => (material.Records.Portal.ChangeBoard, material.Agenda) switch
    {
        (null, _) => "This portal has no change board. Write change_board into portal.yml: when it meets, for how long, and who leads it. Then its agenda is made here.",
        (_, null) => "The change board meets no more: its recurrence is over. Give it a later end in portal.yml.",
        (_, { } agenda) => Html.Of($"On it is every release that is not over and begins before {material.Time.MomentText(agenda.Until)}, when the meeting after the next one ends; what is late already; and emergencies since the last meeting."),
    };

    private static IEnumerable<PageAction> Actions(Material material)
    {
        if (material.Records.Guides.TryFind(Guide, out var guide))
            yield return new PageAction(SiteMap.Guides.Below(guide.Id), "book-open", guide.Title);
    }

    private static FactList Facts(ChangeBoard board, Material material) => new([.. ((Fact?[])
    [
        material.Agenda is { } agenda ? new Fact(agenda.Meeting.Start <= material.Facts.Now ? "Meeting now" : "Next meeting", material.Time.Span(agenda.Meeting)) : null,
        new Fact("Led by", material.Links.To(board.Chair)),
        board.Recurrence is { } recurrence ? new Fact("Meets", Count.Sentence(RecurrenceWords.Of(recurrence.Rule, board.Start.Local.Date))) : null,
        (board.Room, board.Link) switch
        {
            (null, null) => null,
            ({ } room, null) => new Fact("Where", material.Prose.Line(room)),
            (var room, { } link) => new Fact("Where", new Stacked(room is null ? "By video" : material.Prose.Line(room), new WebLink(link.Text, "Join the meeting"))),
        },
    ]).OfType<Fact>()]);
}
