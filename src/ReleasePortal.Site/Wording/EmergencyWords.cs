using NodaTime;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Wording;

/// <summary>What emergencies owe, in words.</summary>
internal static class EmergencyWords
{
    /// <summary>The section of a release's page.</summary>
    public const string Anchor = "emergency";

    /// <summary>Inside a sentence.</summary>
    public static string Thing(EmergencyDutyKind kind) => kind switch
    {
        EmergencyDutyKind.Approval => "an approval after the fact",
        EmergencyDutyKind.Review => "a review",
    };

    /// <summary>As a title.</summary>
    public static string Title(EmergencyDutyKind kind) => kind switch
    {
        EmergencyDutyKind.Approval => "Approval after the fact",
        EmergencyDutyKind.Review => "Review",
    };

    public static State StateOf(EmergencyDuty duty, LocalDate today) => duty.IsInTime switch
    {
        true => States.Done,
        false => new State("warn", "circle-check", "Done late"),
        null => duty.IsMissedOn(today) ? States.Overdue : States.Pending.Saying("Due"),
    };
}
