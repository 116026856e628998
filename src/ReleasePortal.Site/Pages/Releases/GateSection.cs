using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The criteria of the decision and the checks of each service, what failed first; checks that passed are folded away.</summary>
internal static class GateSection
{
    private static readonly string[] Columns = ["Gate", "State", "Evidence", "Owner", "Due"];

    public static Card? Of(Release release, Material material)
    {
        var gates = GateCount.Of(release);
        if (gates.Total == 0)
            return null;
        var passed = release.Readiness.Where(check => check.State == GateState.Pass).ToList();
        var shown = release.GoNoGo.Select(criterion => (criterion.State, Cells: Cells(criterion, material)))
            .Concat(release.Readiness.Except(passed).Select(check => (check.State, Cells: Cells(check, material))))
            .OrderBy(row => Rank(row.State))
            .Select(row => row.Cells)
            .ToList();
        List<Part> parts = [];
        if (shown.Count > 0)
            parts.Add(Table.Of("Gates", Columns, shown));
        if (passed.Count > 0)
            parts.Add(new Folded($"{Count.Of(passed.Count, "check")} of services passed", Table.Of("Checks that passed", Columns, passed.Select(check => Cells(check, material)))));
        return new Card("gates", "Readiness gates", new Group(parts))
        {
            Aside = Summary(gates),
            Mark = gates.Failed > 0 ? States.Of(GateState.Fail).Saying($"{gates.Failed} failed") : $"{gates.Cleared} of {gates.Total}",
        };
    }

    /// <summary>A check that nobody made in time is overdue.</summary>
    public static State StateOf(ReadinessCheck check, Material material) =>
        check.State == GateState.NotRun && check.Due < material.Time.Today ? States.Overdue : States.Of(check.State);

    private static IReadOnlyList<Part> Cells(GoNoGoCriterion criterion, Material material) =>
    [
        material.Prose.Line(criterion.Criterion),
        States.Of(criterion.State),
        EvidenceWords.Of(criterion.Evidence, material),
        material.Links.To(criterion.Owner),
        "",
    ];

    private static IReadOnlyList<Part> Cells(ReadinessCheck check, Material material) =>
    [
        new Stacked(EnumWords.Of(check.Check), material.Links.To(check.Service)),
        StateOf(check, material),
        EvidenceWords.Of(check.Evidence, material),
        check.Owner is null ? "" : material.Links.To(check.Owner),
        check.Due is { } due ? material.Time.ShortDay(due) : "",
    ];

    private static string Summary(GateCount gates) => string.Join(", ", ((string?[])
    [
        $"{gates.Passed} passed",
        gates.Waived > 0 ? $"{gates.Waived} waived" : null,
        gates.Failed > 0 ? $"{gates.Failed} failed" : null,
        gates.NotRun > 0 ? $"{gates.NotRun} open" : null,
    ]).OfType<string>());

    private static int Rank(GateState state) => state switch
    {
        GateState.Fail => 0,
        GateState.NotRun => 1,
        GateState.Waived => 2,
        GateState.Pass => 3,
    };
}
