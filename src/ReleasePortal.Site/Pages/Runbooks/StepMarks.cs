using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Runbooks;

/// <summary>What somebody is to know of a step before it is done.</summary>
internal static class StepMarks
{
    public static readonly State Critical = new("plan", "waypoints", "Critical");
    public static readonly State NoReturn = new("bad", "flag", "Point of no return");
    public static readonly State Checkpoint = new("warn", "circle-help", "Checkpoint: go on, or back");
    public static readonly State IfOrdered = new("back", "undo-2", "Only if ordered");

    public static State Missing(string what) => States.AtRisk.Saying(what);
}
