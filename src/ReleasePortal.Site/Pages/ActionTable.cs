using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages;

/// <summary>What is to be done, by whom and until when.</summary>
internal static class ActionTable
{
    private static readonly string[] Columns = ["Action", "State", "Owner", "Due"];
    private static readonly string[] ColumnsWithSource = [.. Columns, "Asked for by"];

    public static Table Of(IReadOnlyList<ActionItem> actions, Material material) =>
        Table.Of("Actions", Columns, actions.Select(action => Cells(action, material)));

    /// <summary>Actions of several records, each with a link to where it was asked for.</summary>
    public static Table WithSource(IEnumerable<(Part Source, ActionItem Action)> actions, Material material) =>
        Table.Of("Actions", ColumnsWithSource, actions.Select(entry => (IReadOnlyList<Part>)[.. Cells(entry.Action, material), entry.Source]));

    private static IReadOnlyList<Part> Cells(ActionItem action, Material material) =>
    [
        material.Prose.Line(action.Title),
        StateOf(action, material),
        material.Links.To(action.Owner),
        Due(action, material),
    ];

    public static bool IsOverdue(ActionItem action, Material material) => action.IsOverdue(material.Time.Today);

    private static Part StateOf(ActionItem action, Material material) => action switch
    {
        { WontDo: { } decision } => new Stacked(States.Open.Saying("Will not be done"), material.Links.To(decision)),
        { DoneAt: { } done, VerifiedBy: { } verifier } => new Stacked(States.Done, new Pair(material.Time.ShortDay(done), $"checked by {material.Links.NameOf(verifier)}")),
        { DoneAt: { } done } => new Stacked(States.Done, material.Time.ShortDay(done)),
        _ => IsOverdue(action, material) ? States.Overdue : States.Open,
    };

    private static Part Due(ActionItem action, Material material) => action.DueExtended is { } later
        ? new Stacked(material.Time.ShortDay(later), $"first {material.Time.ShortDayText(action.Due)}")
        : material.Time.ShortDay(action.Due);
}
