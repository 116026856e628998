using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Pages.Conflicts;

/// <summary>A finding of the calendar, and its place on the page of conflicts.</summary>
/// <param name="Anchor">Differs from that of every other conflict; null where the page has no room for it.</param>
/// <param name="Waiver">What allows it, or null.</param>
internal sealed record ListedConflict(Finding Finding, string? Anchor, Waiver? Waiver)
{
    public Conflict Conflict => Finding.Conflict!.Conflict;
}
