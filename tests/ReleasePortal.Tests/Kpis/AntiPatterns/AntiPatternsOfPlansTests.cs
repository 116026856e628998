using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.AntiPatterns;

/// <summary>What plans show: what is found, what is not, and where the line is.</summary>
public sealed class AntiPatternsOfPlansTests
{
    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(2, 4, false)]
    [InlineData(3, 7, true)]
    [InlineData(3, 6, false)]
    [InlineData(1, 3, false)]
    [InlineData(1, 4, true)]
    public void A_plan_is_over_bundled_above_twice_the_median_and_three_items_more(int usual, int items, bool isFound)
    {
        var found = Habits.Find<OverBundledReleases>([.. Habits.InNovember(5).Select(release => release with { Items = usual }), Ahead with { Items = items }]);

        Assert.Equal(isFound ? "shop-2.0.0" : "", Habits.Ids(found));
    }

    [Fact]
    public void Four_releases_have_no_median_and_emergencies_are_not_compared()
    {
        Assert.Empty(Habits.Find<OverBundledReleases>([.. Habits.InNovember(4), Ahead with { Items = 9 }]));
        Assert.Empty(Habits.Find<OverBundledReleases>([.. Habits.InNovember(5).Select(release => release with { Type = "emergency" }), Ahead with { Items = 9 }]));
    }

    [Fact]
    public void What_was_large_more_than_90_days_ago_is_over() => Assert.Empty(Habits.Find<OverBundledReleases>(
        [.. Habits.InNovember(5), new SmallRelease("0.9.0", "2026-08-24") { Items = 9 }]));

    [Fact]
    public void Services_are_compared_too()
    {
        var found = Assert.Single(Habits.Find<OverBundledReleases>([.. Habits.InNovember(5), Ahead with { Services = ["shop-api", "shop-mail", "ledger"] }]));

        Assert.Equal(("Over-bundled releases: Shop", "shop", "3 services; 1 is the median"), (found.Title, found.Product, found.Subjects[0].Why));
        Assert.Empty(Habits.Find<OverBundledReleases>([.. Habits.InNovember(5), Ahead with { Services = ["shop-api", "shop-mail"] }]));
    }

    [Fact]
    public void An_emergency_that_mends_nothing_is_none()
    {
        var found = Assert.Single(Habits.Find<PhantomEmergencies>(Emergency, Emergency with { Version = "1.0.2", OfDeployment = ", remediates: checkout-timeouts" }));

        Assert.Equal(("1 of 2 emergency releases within a year could have gone another way, as far as the records tell.", "mends no incident or deployment on record"), (found.Seen, found.Subjects[0].Why));
    }

    [Fact]
    public void An_incident_that_names_the_emergency_is_enough()
    {
        const string path = "content/incidents/checkout-timeouts.md";
        var repository = Emergency.In(SmallRelease.Nothing()).With(path, SmallRepository.Base().TextOf(path)).Replace(path, "severity: 2", "severity: 2\nfixed_by: shop-1.0.1");

        Assert.Empty(Habits.Find<PhantomEmergencies>(repository));
    }

    [Theory]
    [InlineData("2026-11-08T19:00:00Z", true)]
    [InlineData("2026-11-08T19:00:01Z", false)]
    public void An_emergency_that_could_wait_for_two_days_is_none(string submitted, bool isFound) => Assert.Equal(
        isFound ? "shop-1.0.1" : "",
        Habits.Ids(Habits.Find<PhantomEmergencies>(Emergency with { OfDeployment = ", remediates: checkout-timeouts", More = $"history: {{ source: another tool, submitted: {submitted} }}" })));

    [Theory]
    [InlineData("09:01:59", "09:01:59", 2)]
    [InlineData("09:01:59", "09:02:00", 0)]
    [InlineData("09:00:00", "09:00:00", 2)]
    [InlineData("08:59:59", "09:01:00", 0)]
    public void Two_approvals_in_less_than_two_minutes_are_hasty_and_those_from_before_say_nothing(string first, string second, int count) => Assert.Equal(
        count,
        Habits.Find<HastyApprovals>(Approved("1.0.0", Yes("web-lead", $"2026-11-05T{first}Z")), Approved("1.1.0", Yes("web-lead", $"2026-11-05T{second}Z"))).Sum(found => found.Subjects.Count));

    [Fact]
    public void One_hasty_approval_may_have_been_read_before() => Assert.Empty(Habits.Find<HastyApprovals>(Approved("1.0.0", Yes("web-lead", "2026-11-05T09:01:00Z"))));

    [Fact]
    public void A_rejection_that_another_one_overrules_is_a_shuffle()
    {
        var found = Assert.Single(Habits.Find<ApprovalShuffles>(Approved("1.0.0", No("web-lead", "2026-11-05T10:00:00Z"), Yes("bank-lead", "2026-11-05T11:00:00Z"))));

        Assert.Equal(("shop-1.0.0 release-manager", "another holder of the role approved what one had rejected"), (found.Subjects[0].Subject.Name, found.Subjects[0].Why));
    }

    [Fact]
    public void Whoever_rejected_it_and_approves_it_later_was_answered() => Assert.Empty(Habits.Find<ApprovalShuffles>(
        Approved("1.0.0", No("web-lead", "2026-11-05T10:00:00Z"), Yes("bank-lead", "2026-11-05T11:00:00Z"), Yes("web-lead", "2026-11-05T12:00:00Z")),
        Approved("1.1.0", No("web-lead", "2026-11-05T10:00:00Z")),
        Approved("1.2.0", Yes("bank-lead", "2026-11-05T09:00:00Z"), No("web-lead", "2026-11-05T10:00:00Z"))));

    [Fact]
    public void Who_speaks_in_another_role_overrules_nobody() => Assert.Empty(Habits.Find<ApprovalShuffles>(
        Approved("1.0.0", No("web-lead", "2026-11-05T10:00:00Z"), Yes("web-dev", "2026-11-05T11:00:00Z").Replace("release-manager", "deployer", StringComparison.Ordinal))));

    [Fact]
    public void A_waiver_is_renewed_again_when_two_others_came_before_it()
    {
        var repository = Waived("2026-10-01", "2026-11-01", "2026-12-01");

        Assert.Equal("renewed 2 times, now until 2026-12-01", Assert.Single(Assert.Single(Habits.Find<RenewedWaivers>(repository)).Subjects).Why);
        Assert.Empty(Habits.Find<RenewedWaivers>(Waived("2026-11-01", "2026-12-01")));
        Assert.Empty(Habits.Find<RenewedWaivers>(Waived("2026-09-01", "2026-10-01", "2026-11-22")));
        Assert.NotEmpty(Habits.Find<RenewedWaivers>(Waived("2026-09-01", "2026-10-01", "2026-11-23")));
    }

    private static SmallRelease Ahead => new("2.0.0", "2026-11-30") { Status = "planned", IsPlan = true };

    private static SmallRelease Emergency => new("1.0.1", "2026-11-10") { Type = "emergency" };

    private static SmallRelease Approved(string version, params string[] approvals) => new(version, "2026-11-10")
    {
        More = $"history: {{ source: another tool, submitted: 2026-11-05T09:00:00Z, approvals: [{string.Join(", ", approvals)}] }}",
    };

    private static string Yes(string by, string at) => $"{{ role: release-manager, by: {by}, at: {at}, decision: approved }}";

    private static string No(string by, string at) => Yes(by, at).Replace("approved", "rejected", StringComparison.Ordinal);

    private static SmallRepository Waived(params string[] expires)
    {
        const string path = "content/waivers/late-mail.yml";
        var (repository, text) = (SmallRelease.Nothing(), SmallRepository.Base().TextOf(path));
        foreach (var day in expires)
            repository.With($"content/waivers/until-{day}.yml", text.Replace("2026-12-01", day, StringComparison.Ordinal));
        return repository;
    }
}
