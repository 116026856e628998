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
            if (calendar.Records.Releases.Find(dependency.Release) is { } predecessor && predecessor.Status.IsBooked() && predecessor.Id != placed.Release.Id
                && predecessor.Window.End.Instant > placed.Start)
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
