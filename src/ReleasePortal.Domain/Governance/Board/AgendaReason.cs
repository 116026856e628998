using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Governance.Risk;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>Why a release is on the agenda of the change board.</summary>
/// <param name="Section">Where it is talked about.</param>
public abstract record AgendaReason(AgendaSection Section)
{
    /// <summary>An emergency that is not over.</summary>
    public sealed record Emergency() : AgendaReason(AgendaSection.Emergencies);

    /// <summary>An emergency that was over after the last meeting.</summary>
    public sealed record ShippedFirst() : AgendaReason(AgendaSection.Emergencies);

    /// <summary>What an emergency owes and nobody has given.</summary>
    public sealed record Owed(EmergencyDuty Duty, bool IsLate) : AgendaReason(AgendaSection.Emergencies);

    /// <summary>Its change risk is high or moderate, and the board has not approved it.</summary>
    public sealed record Risky(ChangeRisk Risk) : AgendaReason(Risk.Band == RiskBand.High ? AgendaSection.HighRisk : AgendaSection.ModerateRisk);

    /// <summary>A waiver that has not expired, whether or not anything needs it yet.</summary>
    public sealed record Excepted(Waiver Waiver, bool IsUsed) : AgendaReason(AgendaSection.Exceptions);

    /// <summary>It reaches into a freeze.</summary>
    public sealed record Frozen(Conflict Conflict) : AgendaReason(AgendaSection.Exceptions);

    /// <summary>The calendar does not allow it.</summary>
    public sealed record Collides(Conflict Conflict) : AgendaReason(AgendaSection.Conflicts);
}
