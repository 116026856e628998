using NodaTime;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Governance.Emergencies;

/// <summary>One thing that an emergency owes, and whether it was done. All days are the portal's.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ended">The day on which the window ended; of one that is not over the day on which it is to.</param>
/// <param name="Days">How many working days there are for it.</param>
/// <param name="Policy">The policy that asks for it; null where none does, and the portal asks by itself.</param>
/// <param name="Done">When it was done; null while it is open.</param>
public sealed record EmergencyDuty(EmergencyDutyKind Kind, LocalDate Ended, int Days, Policy? Policy, LocalDate? Done)
{
    /// <summary>The last working day for it. A weekend after it makes nothing late.</summary>
    public LocalDate Due => WorkingDays.Add(Ended, Days);

    /// <summary>Null while it is open.</summary>
    public bool? IsInTime => Done is { } done ? !IsLateOn(done) : null;

    /// <summary>Whether it is open, and more working days are over than there are for it.</summary>
    public bool IsMissedOn(LocalDate today) => Done is null && IsLateOn(today);

    private bool IsLateOn(LocalDate day) => WorkingDays.After(Ended, day) > Days;
}
