using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class ProposedForThePast : ConflictRule
{
    public override string Code => "CAL016";

    public override string Title => "A proposal for a time that is over";

    public override Severity Severity => Severity.Error;

    public override string? SkippedBecause(RecordSet records) => records.History.Gap is { } gap
        ? $"The history of the repository is not complete, so that nobody knows when plans were proposed. {gap.WayOut}"
        : null;

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        if (calendar.ProposedAt(placed.Release) is { } proposed && placed.Start < proposed)
        {
            yield return new Conflict(
                this,
                placed.Release,
                Written.Start(placed.Release),
                $"{placed.Release.Name} starts {Spans.Words(proposed - placed.Start)} before it was proposed.",
                "Check the year and the month; if it has happened, give it the status that it ended with.");
        }
    }
}
