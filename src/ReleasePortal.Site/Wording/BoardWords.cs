using ReleasePortal.Domain.Governance.Board;

namespace ReleasePortal.Site.Wording;

/// <summary>The agenda of the change board in words.</summary>
internal static class BoardWords
{
    public static string Of(AgendaSection section) => section switch
    {
        AgendaSection.Emergencies => "Emergencies",
        AgendaSection.HighRisk => "High risk",
        AgendaSection.ModerateRisk => "Moderate risk",
        AgendaSection.Exceptions => "Exceptions",
        AgendaSection.Conflicts => "Conflicts",
        AgendaSection.NoDiscussion => "No discussion needed",
    };

    /// <summary>Where a section stands on the page of the board.</summary>
    public static string Anchor(AgendaSection section) => Of(section).ToLowerInvariant().Replace(' ', '-');

    public static string Of(BoardQuestion question) => question switch
    {
        BoardQuestion.ApproveAfterwards => "Approve it after the fact, or object.",
        BoardQuestion.HoldReview => "See to it that the review is held.",
        BoardQuestion.TakeNote => "Take note; what it owed is done.",
        BoardQuestion.MoveOrExcept => "Have it moved, or let an exception be granted.",
        BoardQuestion.SetDate => "Set a new date, or give it up.",
        BoardQuestion.CheckConditions => "Are the conditions of the last meeting met?",
        BoardQuestion.ConfirmException => "Does the exception still hold?",
        BoardQuestion.ConfirmDecision => "It was decided to go: confirm, or stop it.",
        BoardQuestion.Decide => "Approve, reject or defer.",
        BoardQuestion.Nothing => "Nothing.",
    };
}
