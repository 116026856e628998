using ReleasePortal.Domain.Calendar;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>What a delay brings: conflicts that come and go, and releases that have to move too.</summary>
public sealed class SlipTests
{
    [Fact]
    public void A_delay_into_a_freeze_is_a_new_conflict()
    {
        var slip = Slip(1, SmallRepository.Base().With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2026-11-25T20:00", "2026-11-25T22:00")));

        Assert.Equal(["CAL004"], slip.New.Select(conflict => conflict.Rule.Code));
        Assert.Empty(slip.Gone);
        Assert.Empty(slip.Pushed);
    }

    [Fact]
    public void A_delay_out_of_a_freeze_ends_a_conflict()
    {
        var slip = Slip(7, SmallRepository.Base().With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2026-11-27T20:00", "2026-11-27T22:00")));

        Assert.Equal(["CAL004"], slip.Gone.Select(conflict => conflict.Rule.Code));
        Assert.Empty(slip.New);
    }

    [Fact]
    public void Whatever_waits_is_pushed_by_the_fewest_days_and_pushes_on()
    {
        var slip = Slip(3, SmallRepository.Base()
            .With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2026-12-07T20:00", "2026-12-07T22:00"))
            .With("releases/bank-1.2.0/release.yml", CollidingPlans.Plan("1.2.0", "2026-12-09T20:00", "2026-12-09T22:00", "depends_on: [{ release: bank-1.1.0, kind: before, reason: Columns }]"))
            .With("releases/bank-1.3.0/release.yml", CollidingPlans.Plan("1.3.0", "2026-12-11T21:30", "2026-12-11T23:00", "depends_on: [{ release: bank-1.2.0, kind: before, reason: Columns }]"))
            .With("releases/bank-1.4.0/release.yml", CollidingPlans.Plan("1.4.0", "2026-12-20T20:00", "2026-12-20T22:00", "depends_on: [{ release: bank-1.1.0, kind: before, reason: Columns }]")));

        Assert.Equal(["bank-1.2.0 2", "bank-1.3.0 1"], slip.Pushed.Select(pushed => $"{pushed.Moved.Release.Id} {pushed.Days}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(slip.New, conflict => conflict.Rule.Code == "CAL014");
    }

    [Fact]
    public void What_goes_together_slips_together()
    {
        var slip = Slip(7, SmallRepository.Base()
            .With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2026-12-07T20:00", "2026-12-07T22:00"))
            .With("releases/bank-1.2.0/release.yml", CollidingPlans.Plan("1.2.0", "2026-12-08T20:00", "2026-12-08T22:00", "depends_on: [{ release: bank-1.1.0, kind: together, reason: One switch }]")));

        Assert.Equal(("bank-1.2.0", 7), Assert.Single(slip.Pushed.Select(pushed => (pushed.Moved.Release.Id, pushed.Days))));
    }

    [Fact]
    public void A_circle_of_dependencies_ends()
    {
        var slip = Slip(1, SmallRepository.Base()
            .With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2026-12-07T20:00", "2026-12-07T22:00"))
            .With("releases/bank-1.2.0/release.yml", CollidingPlans.Plan("1.2.0", "2026-12-08T20:00", "2026-12-08T22:00", "depends_on: [{ release: bank-1.3.0, kind: before, reason: x }, { release: bank-1.1.0, kind: before, reason: x }]"))
            .With("releases/bank-1.3.0/release.yml", CollidingPlans.Plan("1.3.0", "2026-12-08T21:00", "2026-12-08T23:00", "depends_on: [{ release: bank-1.2.0, kind: before, reason: x }]")));

        Assert.All(slip.Pushed, pushed => Assert.InRange(pushed.Days, 1, 366));
    }

    [Fact]
    public void A_day_later_is_the_same_time_of_day_across_a_change_of_clocks()
    {
        var slip = Slip(1, SmallRepository.Base().With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2027-03-27T20:00", "2027-03-27T22:00")));

        Assert.Equal(NodaTime.Instant.FromUtc(2027, 3, 28, 18, 0), slip.Moved.Start);
    }

    private static Slip Slip(int days, SmallRepository repository)
    {
        var calendar = new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now);
        return Domain.Calendar.Slip.Of(calendar.Placements.Single(placed => placed.Release.Id == "bank-1.1.0"), days, calendar);
    }
}
