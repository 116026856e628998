using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Versions;

/// <summary>Semantic Versioning 2.0.0: sections 2, 9, 10 and 11.</summary>
public sealed class SemanticVersionTests
{
    /// <summary>From the smallest to the greatest; the middle is the example of section 11.</summary>
    private static readonly string[] Ascending =
    [
        "0.0.0-0", "0.0.0", "0.0.1", "0.1.0", "0.9.0", "0.10.0",
        "1.0.0--", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0",
        "1.0.1-0", "1.0.1-9", "1.0.1-10", "1.0.1-10.0", "1.0.1-99999999999999999999", "1.0.1-100000000000000000000", "1.0.1-A", "1.0.1-a", "1.0.1-a-b", "1.0.1-a0", "1.0.1",
        "1.2.0", "1.10.0", "2.0.0-0", "2.0.0", "9007199254740993.0.0", "18446744073709551616.0.0", "18446744073709551617.0.0",
    ];

    [Fact]
    public void Every_two_versions_have_the_order_of_the_standard() => Found.Nothing(
        from left in Ascending.Index()
        from right in Ascending.Index()
        where Math.Sign(Orders.Semver.Compare(left.Item, right.Item)!.Value) != Math.Sign(left.Index.CompareTo(right.Index))
        select $"{left.Item} and {right.Item}");

    [Theory]
    [InlineData("1.0.0+build", "1.0.0")]
    [InlineData("1.0.0+1", "1.0.0+2")]
    [InlineData("1.0.0-rc.1+007", "1.0.0-rc.1")]
    public void What_follows_a_plus_does_not_count(string left, string right) => Assert.Equal(0, Orders.Semver.Compare(left, right));

    [Theory]
    [InlineData("1")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("v1.2.3")]
    [InlineData("01.2.3")]
    [InlineData("1.02.3")]
    [InlineData("1.2.03")]
    [InlineData("1.2.3-01")]
    [InlineData("1.2.3-rc.01")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3-rc..1")]
    [InlineData("1.2.3-rc_1")]
    [InlineData("1.2.3+")]
    [InlineData("1.2.3+a+b")]
    [InlineData("1.2.-3")]
    [InlineData("1.2.3 ")]
    [InlineData("1.2.3\n")]
    [InlineData("١.2.3")]
    [InlineData("")]
    public void Anything_else_is_refused_and_compared_with_nothing(string text)
    {
        Assert.NotNull(Orders.Semver.ProblemOf(text));
        Assert.Null(Orders.Semver.Compare(text, "1.0.0"));
        Assert.Null(Orders.Semver.Compare("1.0.0", text));
        Assert.Null(Orders.Semver.Same(text, "1.0.0"));
    }

    [Theory]
    [InlineData("0.0.4")]
    [InlineData("1.1.2-prerelease+meta")]
    [InlineData("1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay")]
    [InlineData("1.2.3----RC-SNAPSHOT.12.9.1--.12+788")]
    [InlineData("1.0.0-0A.is.legal")]
    [InlineData("99999999999999999999999.999999999999999999.99999999999999999")]
    public void What_the_standard_calls_valid_is_read(string text) => Assert.Null(Orders.Semver.ProblemOf(text));
}
