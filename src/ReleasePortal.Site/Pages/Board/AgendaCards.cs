using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Board;

/// <summary>The agenda, section by section: each release once, with all that the board has to know of it.</summary>
internal static class AgendaCards
{
    private static readonly string[] Columns = ["Release", "Window", "Change risk", "Why, and what stands against it", "Approvals", "The board is asked"];
    private static readonly string[] QuietColumns = ["Release", "Window", "Change risk", "State", "Approvals"];

    public static IEnumerable<Part> Of(BoardAgenda agenda, Material material)
    {
        var bySection = agenda.Items.ToLookup(item => item.Section);
        var empty = Enum.GetValues<AgendaSection>().Where(section => section != AgendaSection.NoDiscussion && !bySection[section].Any()).ToList();
        foreach (var section in Enum.GetValues<AgendaSection>().Where(section => bySection[section].Any()))
        {
            if (section == AgendaSection.NoDiscussion && Nothing(empty) is { } nothing)
                yield return nothing;
            yield return Card([.. bySection[section]], section, material);
        }

        if (!bySection[AgendaSection.NoDiscussion].Any() && Nothing(empty) is { } rest)
            yield return rest;
    }

    private static Empty? Nothing(List<AgendaSection> sections) => sections.Count == 0 ? null : new Empty($"Nothing to talk about under {Count.List([.. sections.Select(section => BoardWords.Of(section).ToLowerInvariant())])}.");

    private static Card Card(List<AgendaItem> items, AgendaSection section, Material material) => new(
        BoardWords.Anchor(section),
        BoardWords.Of(section),
        section == AgendaSection.NoDiscussion
            ? Table.Of(BoardWords.Of(section), QuietColumns, items.Select(item => Quiet(item, material)))
            : Table.Of(BoardWords.Of(section), Columns, items.Select(item => Cells(item, material))))
    {
        Aside = Count.Digits(items.Count),
    };

    private static IReadOnlyList<Part> Quiet(AgendaItem item, Material material) =>
    [
        Name(item.Release, material),
        ReleaseWords.When(item.Release, material),
        Risk(item),
        Earlier(item, material) is { } earlier ? earlier : material.Outlooks.StateOf(item.Release),
        Approvals(item, material),
    ];

    private static IReadOnlyList<Part> Cells(AgendaItem item, Material material) =>
    [
        Name(item.Release, material),
        ReleaseWords.When(item.Release, material),
        Risk(item),
        new ReasonList([.. AgendaReasons.Of(item, material)]),
        Approvals(item, material),
        new Stacked(BoardWords.Of(item.Question), Earlier(item, material)),
    ];

    private static Stacked Name(Release release, Material material) => new(RecordLinks.To(release), ReleaseWords.Kind(release, material));

    private static Stacked Risk(AgendaItem item) => new(States.Of(item.Risk.Band), new PageLink(SiteMap.Of(item.Release).At(Pages.Releases.ChangeRiskSection.Anchor), $"{item.Risk.Points} of 100"));

    /// <summary>What the board said before, and when.</summary>
    private static PageLink? Earlier(AgendaItem item, Material material) => item.Earlier is { } earlier
        ? new PageLink(SiteMap.Board.Below(earlier.Minutes.Id), $"{States.Of(earlier.Item.Verdict).Word} on {material.Time.ShortDayText(earlier.Minutes.Date)}")
        : null;

    /// <summary>Who has spoken, then what is missing and who could give it.</summary>
    private static Part Approvals(AgendaItem item, Material material)
    {
        List<Reason> reasons =
        [
            .. item.Release.Approvals.Select(approval => new Reason(States.Of(approval.Decision), $"{material.Links.NameOf(approval.Role)}, {material.Links.NameOf(approval.By)}")),
            .. item.Missing.Select(missing => new Reason(States.Open.Saying("Missing"), Missing(missing))),
        ];
        return reasons.Count == 0 ? "None, and none is missing" : new ReasonList(reasons);
    }

    private static string Missing(MissingApproval missing) => missing.Roles.Count == 0 ? $"{missing.Why} {missing.WayOut}" : $"Missing: {Count.List([.. missing.Roles.Select(role => role.Title)])}";
}
