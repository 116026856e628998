using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.AntiPatterns;

/// <summary>What is done, and what is left undone: what is found, what is not, and where the line is.</summary>
public sealed class AntiPatternsOfWorkTests
{
    private const string Incident = "content/incidents/checkout-timeouts.md";
    private const string Risk = "content/risks/one-database.yml";

    /// <summary>Monday to Thursday.</summary>
    private static readonly SmallRelease[] Weekdays = [.. Enumerable.Range(9, 4).Select(day => new SmallRelease($"1.{day}.0", $"2026-11-{day:00}"))];

    [Theory]
    [InlineData(5, 3, true)]
    [InlineData(6, 3, false)]
    [InlineData(6, 4, true)]
    [InlineData(4, 4, false)]
    public void More_than_half_of_at_least_five_releases_is_most_of_them(int releases, int same, bool isFound)
    {
        var found = Habits.Find<ConcentratedCutovers>(Habits.InNovember(releases).Select((release, number) => release with { Deployer = number < same ? "web-dev" : $"other-{number}" }));

        Assert.Equal(isFound ? same : 0, found.Sum(one => one.Subjects.Count));
        Assert.DoesNotContain(found, one => one.Seen.Contains("web-dev", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_leads_is_looked_at_too_and_the_role_is_named()
    {
        var found = Habits.Find<ConcentratedCutovers>(Habits.InNovember(5).Select((release, number) => release with { Deployer = $"other-{number}", More = "commander: web-lead" }));

        Assert.Equal("One person in most cutovers: Web, commander", Assert.Single(found).Title);
        Assert.Equal("In the last 90 days the same person led 5 of 5 releases of Web (100 percent).", found[0].Seen);
    }

    [Fact]
    public void Releases_of_more_than_90_days_ago_are_no_habit_any_more() => Assert.Empty(Habits.Find<ConcentratedCutovers>(
        [.. Habits.InNovember(4), new SmallRelease("0.9.0", "2026-08-24")]));

    [Theory]
    [InlineData("2026-11-21", "20:00", true)]
    [InlineData("2026-11-17", "22:00", true)]
    [InlineData("2026-11-17", "21:59", false)]
    [InlineData("2026-11-17", "05:59", true)]
    [InlineData("2026-11-17", "06:00", false)]
    public void A_night_is_from_ten_to_six_and_a_weekend_has_two_days(string day, string time, bool isOdd)
    {
        var usual = Weekdays.Take(3);
        var odd = new SmallRelease("2.0.0", "2026-11-14");

        Assert.Equal(isOdd ? "shop-2.0.0 shop-2.1.0" : "", Habits.Ids(Habits.Find<OddHours>([.. usual, odd, new SmallRelease("2.1.0", day) { Time = time }])));
    }

    [Fact]
    public void One_in_three_is_a_change_window_and_emergencies_choose_no_hour()
    {
        SmallRelease[] odd = [new("2.0.0", "2026-11-14"), new("2.1.0", "2026-11-15")];

        Assert.Empty(Habits.Find<OddHours>([.. Weekdays, .. odd]));
        Assert.Empty(Habits.Find<OddHours>([.. Weekdays, .. odd, new SmallRelease("2.2.0", "2026-11-21") { Type = "emergency" }]));
        Assert.NotEmpty(Habits.Find<OddHours>([.. Weekdays, .. odd, new SmallRelease("2.2.0", "2026-11-21")]));
    }

    [Fact]
    public void Who_deploys_and_confirms_is_seen_once_for_each_release()
    {
        var found = Habits.Find<SelfConfirmedReleases>(
            new SmallRelease("1.0.0", "2026-11-10") { Confirmed = "web-dev" },
            new SmallRelease("1.1.0", "2026-11-11"),
            new SmallRelease("1.2.0", "2026-11-12") { Confirmed = null },
            new SmallRelease("0.9.0", "2026-08-24") { Confirmed = "web-dev" });

        Assert.Equal("shop-1.0.0", Habits.Ids(found));
        Assert.Equal("1 of 2 releases confirmed in the last 90 days was confirmed by somebody who had deployed it.", found[0].Seen);
    }

    [Theory]
    [InlineData("due: 2026-11-15", true)]
    [InlineData("due: 2026-11-16", false)]
    [InlineData("due: 2026-11-01\n    due_extended: 2026-11-16", false)]
    [InlineData("due: 2026-11-01\n    done_at: 2026-11-20", false)]
    [InlineData("due: 2026-11-01\n    wont_do: one-database", false)]
    public void An_action_that_is_a_week_late_is_not_forgotten(string due, bool isFound)
    {
        var repository = SmallRelease.Nothing().With(Incident, SmallRepository.Base().TextOf(Incident)).Replace(Incident, "due: 2026-12-04", due);

        Assert.Equal(isFound ? "1 of 1 action is overdue by more than 7 days, the oldest since 2026-11-15 (8 days)." : "", string.Join(' ', Habits.Find<OverdueActions>(repository).Select(found => found.Seen)));
    }

    [Theory]
    [InlineData("2026-11-22", "open", true)]
    [InlineData("2026-11-23", "open", false)]
    [InlineData("2026-11-22", "accepted", true)]
    [InlineData("2026-11-22", "closed", false)]
    [InlineData("2026-11-22", "occurred", false)]
    public void A_risk_is_stale_after_the_day_on_which_it_was_to_be_looked_at(string day, string state, bool isFound)
    {
        var repository = SmallRelease.Nothing().With(Risk, SmallRepository.Base().TextOf(Risk)).Replace(Risk, "2027-01-31", day).Replace(Risk, "state: open", $"state: {state}");

        Assert.Equal(isFound ? "one-database" : "", Habits.Ids(Habits.Find<StaleRisks>(repository)));
    }
}
