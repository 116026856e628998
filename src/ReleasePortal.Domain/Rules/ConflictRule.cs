using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules;

/// <summary>A rule that one release keeps or breaks by the time at which it is placed.</summary>
public abstract class ConflictRule : Rule
{
    /// <summary>What stands against the release at this time, whichever side would have to give way.</summary>
    public abstract IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar);

    /// <inheritdoc cref="ReviewRule.SkippedBecause"/>
    public virtual string? SkippedBecause(RecordSet records) => null;

    /// <summary>How much a warning of this rule weighs on the outlook of a release.</summary>
    public virtual Standing Warned => Standing.OnTrack;
}
