using System.Collections.Concurrent;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>The change risk of every release, worked out once when it is first asked for; several threads may ask.</summary>
/// <param name="calendar">The records and the instant from which they are looked at.</param>
public sealed class ChangeRisks(ReleaseCalendar calendar)
{
    private readonly ConcurrentDictionary<Release, ChangeRisk> known = new(ReferenceEqualityComparer.Instance);

    public ReleaseCalendar Calendar { get; } = calendar;

    internal RiskFacts Facts { get; } = new(calendar);

    /// <summary>The risk of a release of the records, or of another plan for one of them, such as an earlier one.</summary>
    public ChangeRisk Of(Release release) => known.GetOrAdd(release, plan => ChangeRisk.Of(new RiskCase(plan, Facts)));
}
