using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class TooCloseTogether : MutualRule
{
    public override string Code => "CAL021";

    public override string Title => "Releases of a product too close together";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    /// <summary>Releases of one train go together, and so do those that say so; an emergency waits for nobody.</summary>
    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        var apart = Duration.FromDays(calendar.Limits.SpacingDays);
        if (placed.Release.Type == ReleaseType.Emergency || apart == Duration.Zero)
            return [];
        var near = new Interval(placed.Start - apart, placed.End + apart);
        return calendar.Bookings.OfProduct(placed.Release.Product.Id, near, placed)
            .Where(other => other.Release.Type != ReleaseType.Emergency && !isTold(other))
            .Where(other => placed.Release.Train is null || placed.Release.Train != other.Release.Train)
            .Select(other => Collision.Of(placed, other))
            .Where(pair => !pair.IsIntended)
            .Select(pair => Of(pair, apart));
    }

    private Conflict Of(Collision pair, Duration apart)
    {
        var (yields, stays) = (pair.Yields.Release, pair.Stays.Release);
        var gap = Duration.Max(pair.Yields.Start - pair.Stays.End, pair.Stays.Start - pair.Yields.End);
        var train = stays.Train is { } name ? $" of the train {name}" : "";
        return new Conflict(
            this,
            yields,
            Written.Start(yields),
            $"{yields.Name} lies {Words(gap)} {stays.Name}{train}; releases of a product should be at least {Spans.Words(apart)} apart.",
            "Move one of them, or put both on one train; a fault is easier to find when one thing changes at a time.")
        {
            With = [stays],
            Related = [new(Written.Start(stays), $"{stays.Name} starts here")],
        };
    }

    private static string Words(Duration gap) =>
        gap > Duration.Zero ? $"{Spans.Words(gap)} from" : gap == Duration.Zero ? "without a break beside" : "at the same time as";
}
