using ReleasePortal.Domain.Catalogue;
using Xunit;

namespace ReleasePortal.Tests.Versions;

/// <summary>Which versions a range has. Of versions without an order see <see cref="IssueAnswerTests"/>.</summary>
public sealed class AffectedRangeTests
{
    [Theory]
    [InlineData(">=4.0.0 <4.3.1", "4.3.0 4.0.0 4.1.7", "3.9.9 4.3.1 4.0.0-rc.1 5.0.0")]
    [InlineData("<5.4.0", "5.3.9 5.4.0-rc.1 5.4.0-0", "5.4.0 5.4.0+build")]
    [InlineData("<5.4.0-0", "5.3.9 5.3.9-rc.1", "5.4.0-0 5.4.0-rc.1 5.4.0")]
    [InlineData(">5.4.0-rc.1 <=5.4.0", "5.4.0-rc.2 5.4.0", "5.4.0-rc.1 5.4.1")]
    [InlineData("4.1.x", "4.1.0 4.1.99 4.1.0-rc.1 4.1.5+b", "4.2.0 4.2.0-0 4.10.0 14.1.0")]
    [InlineData("4.*", "4.0.0 4.99.0-rc.1", "5.0.0-0 3.9.9")]
    [InlineData("4.x.x", "4.0.0", "5.0.0")]
    [InlineData("*", "0.0.0-0 99999999999999999999.0.0", "")]
    [InlineData("5.3.0", "5.3.0 5.3.0+7", "5.3.0-rc.1 5.3.1")]
    [InlineData("=5.1.0||=5.2.0 || >=6.0.0,<6.1.0", "5.1.0 5.2.0 6.0.9", "5.1.1 6.1.0")]
    [InlineData(">= 1.0.0   < 2.0.0", "1.5.0", "2.0.0")]
    public void Of_semantic_versions(string range, string inside, string outside) => Check(VersionScheme.Semver, range, inside, outside);

    [Theory]
    [InlineData(">=2026.02 <2026.11", "2026.2 2026.10 2026.11-rc.1 2026.02-hotfix", "2026.02-rc.1 2026.11 2026.11-hotfix 2025.49")]
    [InlineData("2026.11.x", "2026.11 2026.11.1 2026.11-rc.1 2026.11.3-hotfix", "2026.1 2026.12")]
    [InlineData("2026.*", "2026.02 2026.49.1", "2025.49 2027.01")]
    [InlineData("26Q4.x || =26q2", "26q4 26Q4.1 26Q2", "26Q3 26Q2.1")]
    [InlineData("<=2026-W10", "2026-W9 2026-w10", "2026-W11")]
    public void Of_calendar_versions(string range, string inside, string outside) => Check(VersionScheme.Calver, range, inside, outside);

    [Theory]
    [InlineData(VersionScheme.Semver, ">=1.0.0", "autumn")]
    [InlineData(VersionScheme.Calver, "<2026.11", "26.10")]
    [InlineData(VersionScheme.Calver, "<2026W11", "2026Q1")]
    public void What_cannot_be_compared_is_not_known(VersionScheme scheme, string range, string version) =>
        Assert.Null(Orders.Range(range, Orders.Of(scheme)).Contains(version, Orders.Of(scheme)));

    [Theory]
    [InlineData("~1.0.0", 0, 1)]
    [InlineData("!=1.0.0", 0, 2)]
    [InlineData("==1.0.0", 0, 2)]
    [InlineData("1.0.0 ||", 8, 1)]
    [InlineData("|| 1.0.0", 0, 1)]
    [InlineData(">=1.0.0 <", 8, 1)]
    [InlineData(">=*", 2, 1)]
    [InlineData("1.0.0 - 2.0.0", 0, 13)]
    [InlineData(">=1.0.0 <02.0.0", 9, 6)]
    [InlineData(">2.0.0 <=2.0.0", 0, 14)]
    [InlineData("1.0.0 || =1.0.0 =2.0.0", 9, 13)]
    [InlineData("*, <1.0.0", 0, 9)]
    [InlineData("x", 0, 1)]
    public void A_range_that_says_nothing_says_where(string range, int start, int length)
    {
        var problem = Orders.Range(range, Orders.Semver).Problem;

        Assert.Equal((start, length), (problem?.Start, problem?.Length));
        Assert.Null(Orders.Range(range, Orders.Semver).Contains("1.0.0", Orders.Semver));
    }

    private static void Check(VersionScheme scheme, string range, string inside, string outside)
    {
        var (order, read) = (Orders.Of(scheme), Orders.Range(range, Orders.Of(scheme)));

        Assert.Null(read.Problem);
        Assert.Equal(Split(inside).Select(version => (version, (bool?)true)), Split(inside).Select(version => (version, read.Contains(version, order))));
        Assert.Equal(Split(outside).Select(version => (version, (bool?)false)), Split(outside).Select(version => (version, read.Contains(version, order))));
    }

    private static string[] Split(string versions) => versions.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
