using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class ShortNotice : ConflictRule
{
    public override string Code => "CAL015";

    public override string Title => "Less lead time than the type of release demands";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override string? SkippedBecause(RecordSet records) => records.History.Gap is { } gap
        ? $"The history of the repository is not complete, so that nobody knows when plans were proposed. {gap.WayOut}"
        : null;

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        var release = placed.Release;
        var demanded = Duration.FromDays(calendar.Limits.LeadTimes.Of(release.Type));
        if (calendar.ProposedAt(release) is not { } proposed || placed.Start < proposed || placed.Start - proposed >= demanded)
            yield break;
        var (type, notice) = (release.Type.ToString().ToLowerInvariant(), Spans.Words(placed.Start - proposed));
        yield return new Conflict(
            this,
            release,
            Written.Start(release),
            release.History?.Submitted is null && proposed == calendar.Now
                ? $"{release.Name} is still a proposal, {notice} before it starts, and {type} releases need {Spans.Words(demanded)}."
                : $"{release.Name} starts {notice} after it was proposed, and {type} releases need {Spans.Words(demanded)}.",
            "Move it to a later time; if it was proposed earlier in another system, say when under history.submitted.")
        {
            Related = [new(release.Origin.Value("type"), "the type demands it")],
        };
    }
}
