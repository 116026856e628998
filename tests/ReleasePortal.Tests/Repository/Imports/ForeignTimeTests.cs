using NodaTime;
using NodaTime.Text;
using ReleasePortal.Repository.Imports;
using Xunit;

namespace ReleasePortal.Tests.Repository.Imports;

public sealed class ForeignTimeTests
{
    [Theory]
    [InlineData("2026-10-02T09:14:03Z", "2026-10-02T09:14:03Z")]
    [InlineData("2026-10-02T09:14:03.123Z", "2026-10-02T09:14:03Z")]
    [InlineData("2026-10-02T09:14:03.000+0200", "2026-10-02T07:14:03Z")]
    [InlineData("2026-10-02T09:14:03+05:30", "2026-10-02T03:44:03Z")]
    [InlineData("2026-10-02 09:14:03", "2026-10-02T07:14:03Z")]
    [InlineData("02/Oct/26 9:14 AM", "2026-10-02T07:14:00Z")]
    [InlineData("02/Oct/26 12:14 AM", "2026-10-01T22:14:00Z")]
    [InlineData("02/Oct/2026 12:14 PM", "2026-10-02T10:14:00Z")]
    [InlineData("10/2/2026 9:14:03 AM", "2026-10-02T07:14:03Z")]
    [InlineData("20261002T091403Z", "2026-10-02T09:14:03Z")]
    [InlineData("20261002T091403", "2026-10-02T07:14:03Z")]
    // The clock skips this hour, and shows the other one twice: the gap is added, and the first counts.
    public void Every_form_is_one_instant(string text, string expected) =>
        Assert.Equal(expected, InstantPattern.General.Format(Instant.FromUnixTimeSeconds(ForeignTime.Parse(text, DateOrder.Mdy, out _)!.In(DateTimeZoneProviders.Tzdb["Europe/Berlin"], out _)!.Value.ToUnixTimeSeconds())));

    [Theory]
    [InlineData("10/2/2026 9:14 AM", "day and month cannot be told apart")]
    [InlineData("2026-13-01", "no such day")]
    [InlineData("9999-12-31 23:00:00", "from 1970 to 2199")]
    [InlineData("2026-10-02 25:00:00", "no such day or time")]
    [InlineData("02/Okt/26", "no such day")]
    [InlineData("02/Oct/26 13:14 PM", "no such day or time")]
    [InlineData("46021.5", "it is no time")]
    [InlineData("2026-10-02T09:14:03+99:00", "no such day or time")]
    [InlineData("٢٠٢٦-10-02", "it is no time")]
    public void What_is_no_time_says_why(string text, string why)
    {
        Assert.Null(ForeignTime.Parse(text, null, out var problem));
        Assert.Contains(why, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_zone_nothing_is_guessed() => Assert.Null(ForeignTime.Parse("2026-10-02 09:14", null, out _)!.In(null, out _));

    [Theory]
    [InlineData("2027-03-28 02:30", "the clocks of Europe/Berlin skip")]
    [InlineData("2026-10-25 02:30:00", "the clocks of Europe/Berlin show twice")]
    public void What_a_clock_shows_twice_or_never_is_not_guessed(string text, string why)
    {
        Assert.Null(ForeignTime.Parse(text, null, out _)!.In(NodaTime.DateTimeZoneProviders.Tzdb["Europe/Berlin"], out var problem));
        Assert.Contains(why, problem, StringComparison.Ordinal);
    }
}
