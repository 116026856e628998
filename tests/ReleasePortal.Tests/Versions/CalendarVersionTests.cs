using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Versions;

/// <summary>Calendar versions, as the portal decided to understand them.</summary>
public sealed class CalendarVersionTests
{
    [Theory]
    [InlineData("2025.49", "2026.02", "2026.11-dev", "2026.11-alpha.2", "2026.11-beta", "2026.11-rc1", "2026.11-rc.2", "2026.11rc10", "2026.11", "2026.11-hotfix", "2026.11-hotfix.2", "2026.11.1-rc.1", "2026.11.1", "2026.11.1-hotfix", "2026.11.10", "2026.12", "2027.1")]
    [InlineData("25Q4", "26q1", "26Q1.1", "26Q2", "26Q2.10", "27Q1")]
    [InlineData("2026-W02", "2026-w9", "2026-W10-rc.1", "2026-W10", "2026.w48", "2026W53")]
    [InlineData("2026-11-09", "2026.11.10", "2026_11_24", "2026-11-24.2", "2026-12-01")]
    [InlineData("20251130", "20260101", "20260101.1")]
    [InlineData("26.4", "26.04.1", "26.10", "126.1")]
    public void From_the_oldest_to_the_newest(params string[] versions) => Found.Nothing(
        from left in versions.Index()
        from right in versions.Index()
        where Orders.Calver.Compare(left.Item, right.Item) is not { } order || Math.Sign(order) != Math.Sign(left.Index.CompareTo(right.Index))
        select $"{left.Item} and {right.Item}: {Orders.Calver.Compare(left.Item, right.Item)}");

    [Theory]
    [InlineData("2026.2", "2026.02")]
    [InlineData("2026.11", "2026.11.0")]
    [InlineData("26Q4", "26q4")]
    [InlineData("2026.11-RC1", "2026.11.rc.1")]
    [InlineData("2026.11+build.7", "2026.11")]
    public void One_version_written_in_two_ways(string left, string right) => Assert.Equal(0, Orders.Calver.Compare(left, right));

    [Theory]
    [InlineData("26.4", "2026.4")]
    [InlineData("2026Q4", "2026W40")]
    [InlineData("2026Q4", "2026.11")]
    public void Other_units_are_not_compared(string left, string right)
    {
        Assert.Null(Orders.Calver.Compare(left, right));
        Assert.Null(Orders.Calver.Same(left, right));
    }

    [Theory]
    [InlineData("autumn")]
    [InlineData("v2026.11")]
    [InlineData("2026..11")]
    [InlineData("2026.11-")]
    [InlineData("2026.11 hotfix")]
    [InlineData("2026.11-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("")]
    public void Anything_else_is_refused(string text)
    {
        Assert.NotNull(Orders.Calver.ProblemOf(text));
        Assert.Null(Orders.Calver.Compare(text, "2026.11"));
    }
}
