using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class PhaseOutsideWindow : ReviewRule
{
    public override string Code => "CAL022";

    public override string Title => "A phase outside the window of its release";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        where release.Status.IsAhead()
        from phase in release.Phases
        where !IsRehearsal(phase, records)
        let window = release.Window.Interval
        from isEarly in (bool[])[true, false]
        where isEarly ? phase.Interval.Start < window.Start : phase.Interval.End > window.End
        select Of(release, phase, isEarly);

    /// <summary>What does not reach production may come before the window.</summary>
    private static bool IsRehearsal(Phase phase, RecordSet records) =>
        records.Environments.Find(phase.Environment) is { Stage: not Stage.Production };

    private Finding Of(Release release, Phase phase, bool isEarly)
    {
        var (key, gap) = isEarly
            ? ("start", release.Window.Interval.Start - phase.Interval.Start)
            : ("end", phase.Interval.End - release.Window.Interval.End);
        return new Finding(
            this,
            phase.Origin.Value(key),
            isEarly
                ? $"The phase starts {Spans.Words(gap)} before the window of {release.Name} does."
                : $"The phase ends {Spans.Words(gap)} after the window of {release.Name} does.",
            "Widen the window, so that calendars and feeds show the whole release, or move the phase.")
        {
            Related = [new RelatedPlace(release.Window.Origin.Value(key), $"the window {key}s here")],
        };
    }
}
