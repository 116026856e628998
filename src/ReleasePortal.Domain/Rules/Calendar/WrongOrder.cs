using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class WrongOrder : ConflictRule
{
    public override string Code => "CAL014";

    public override string Title => "A predecessor that ends after its successor starts";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    /// <summary>One that waits for itself is not late: see <see cref="References.CircularDependency"/>.</summary>
    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        foreach (var dependency in placed.Release.DependsOn.Where(dependency => dependency.Kind == DependencyKind.Before))
        {
            if (calendar.Records.Releases.Find(dependency.Release) is not { } predecessor || predecessor.Id == placed.Release.Id)
                continue;
            if (predecessor.Status == ReleaseStatus.Postponed)
                yield return Undated(dependency, predecessor, placed.Release);
            else if (predecessor.Status.IsBooked() && predecessor.Window.End.Instant > placed.Start)
                yield return Of(dependency, predecessor, predecessor.Window.Interval, placed.Release, placed.Window);
        }

        var early = calendar.Bookings.SuccessorsOf(placed.Release.Id)
            .Where(successor => successor.Start < placed.End && successor.Release.Status.IsAhead() && successor.Release.Id != placed.Release.Id);
        foreach (var successor in early)
        {
            var dependency = successor.Release.DependsOn.First(one => one.Release.Id == placed.Release.Id && one.Kind == DependencyKind.Before);
            yield return Of(dependency, placed.Release, placed.Window, successor.Release, successor.Window);
        }
    }

    /// <summary>A warning, because no other time of the successor would help.</summary>
    private Conflict Undated(ReleaseDependency dependency, Release predecessor, Release successor) => new(
        this,
        successor,
        dependency.Release.Place,
        $"{successor.Name} has a date, and {predecessor.Name}, which has to be done first, is postponed and has none.",
        "Postpone the successor too, give the predecessor its new window and status, or take the dependency away if it is none.")
    {
        Severity = Severity.Warning,
        With = [predecessor],
        Related = [new(predecessor.Origin.Value("status"), $"{predecessor.Name} is postponed")],
    };

    private Conflict Of(ReleaseDependency dependency, Release predecessor, Interval before, Release successor, Interval after) => new(
        this,
        successor,
        dependency.Release.Place,
        $"{successor.Name} starts {Spans.Words(before.End - after.Start)} before {predecessor.Name} ends, which has to be done first.",
        "Move the successor behind the end of its predecessor, or take the dependency away if it is none.")
    {
        With = [predecessor],
        Related = [new(predecessor.Window.Origin.Value("end"), $"{predecessor.Name} ends here")],
        Overlap = before.Overlap(after) ? Overlaps.Of(before, after) : null,
    };
}
