using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>One release on the agenda.</summary>
/// <param name="Release">It stands there once.</param>
/// <param name="Reasons">All of them, in the order of their sections; none where there is nothing to discuss.</param>
/// <param name="Risk">Of the change.</param>
/// <param name="Missing">Approvals that it lacks; none of what is under way or over.</param>
/// <param name="Earlier">What the board said of it last; null where it has not.</param>
/// <param name="Question">What is asked of the board.</param>
public sealed record AgendaItem(
    Release Release,
    IReadOnlyList<AgendaReason> Reasons,
    ChangeRisk Risk,
    IReadOnlyList<MissingApproval> Missing,
    BoardRuling? Earlier,
    BoardQuestion Question)
{
    /// <summary>That of its first reason.</summary>
    public AgendaSection Section => Reasons is [var first, ..] ? first.Section : AgendaSection.NoDiscussion;
}
