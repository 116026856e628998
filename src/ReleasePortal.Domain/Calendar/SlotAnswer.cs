using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What a search found, and what stood against the rest.</summary>
/// <param name="Slots">The free times in order; of each day the first.</param>
/// <param name="Within">The starts that were looked at.</param>
/// <param name="Tried">How many starts were tried.</param>
/// <param name="Refusals">The rules that refused starts, those that refused most first; one start may be refused by several.</param>
public sealed record SlotAnswer(IReadOnlyList<Placement> Slots, Interval Within, int Tried, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>None within 90 days: CAL004 (release-in-hard-freeze) refuses all 90 starts. It says so even if there is one.</summary>
    public string WhyNone
    {
        get
        {
            var days = (int)Math.Round(Within.Duration.TotalDays);
            var refusals = Refusals.Select(refusal =>
                $"{refusal.Rule.Code} ({refusal.Rule.Name}) refuses {(refusal.Starts == Tried ? "all" : $"{refusal.Starts} of")} {Tried} {(Tried == 1 ? "start" : "starts")}");
            return $"None within {days} {(days == 1 ? "day" : "days")}: {(Tried == 0 ? "no start lies in it" : string.Join("; ", refusals))}.";
        }
    }
}
