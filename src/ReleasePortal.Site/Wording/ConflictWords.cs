using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Wording;

/// <summary>The mark of a conflict: how much it weighs, and an icon for what it is about.</summary>
internal static class ConflictWords
{
    public static State Mark(Conflict conflict)
    {
        var icon = IconOf(conflict.Rule);
        return conflict.Severity switch
        {
            Severity.Error => States.Blocked.With(icon),
            Severity.Warning => (conflict.Rule.Warned >= Standing.AtRisk ? States.AtRisk : States.Of(Severity.Warning)).With(icon),
            Severity.Note => States.Of(Severity.Note).With(icon),
        };
    }

    /// <summary>It stands, and somebody allowed it.</summary>
    public static readonly State Allowed = new("none", "badge-check", "Allowed");

    private static string IconOf(ConflictRule rule) => rule switch
    {
        ReleaseInFreeze => "snowflake",
        MissedChangeWindow or OverrunChangeWindow or ShortNotice or ProposedForThePast => "clock",
        PersonBooked or TeamOverCapacity => "users",
        WrongOrder or DependencyBooked => "link",
        _ => "calendar",
    };
}
