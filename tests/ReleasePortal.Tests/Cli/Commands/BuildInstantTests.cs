using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Sources;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

public sealed class BuildInstantTests
{
    private static readonly Instant Clock = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Instant Asked = Instant.FromUtc(2026, 2, 2, 0, 0);
    private static readonly Instant Committed = Instant.FromUtc(2026, 4, 4, 0, 0);
    private static readonly Instant AsOf = Instant.FromUtc(2026, 3, 3, 0, 0);

    [Fact]
    public void The_command_line_comes_first_then_the_settings_then_the_commit_then_the_variable_then_the_clock()
    {
        Assert.Equal(Asked, BuildInstant.Of(Asked, Portal(AsOf), null, Around("1700000000")));
        Assert.Equal(AsOf, BuildInstant.Of(null, Portal(AsOf), Committed, Around("1700000000")));
        Assert.Equal(Committed, BuildInstant.Of(null, Portal(null), Committed, Around("1700000000")));
        Assert.Equal(Instant.FromUnixTimeSeconds(1_700_000_000), BuildInstant.Of(null, Portal(null), null, Around("1700000000")));
        Assert.Equal(Clock, BuildInstant.Of(null, Portal(null), null, Around(null)));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public void A_variable_that_is_no_instant_is_wrong_use(string epoch) => Assert.Equal(
        ExitStatus.WrongUse,
        Assert.Throws<CommandFailure>(() => BuildInstant.Of(null, Portal(null), null, Around(epoch))).Status);

    private static PortalSettings Portal(Instant? asOf) => new(
        new RecordHeader("portal", Origin.Of(Place.StartOf("portal.yml")), null), "Portal", "Example", DateTimeZone.Utc, AsOf: asOf);

    private static Surroundings Around(string? epoch) => new()
    {
        Clock = new FixedClock(Clock),
        Variable = name => name == "SOURCE_DATE_EPOCH" ? epoch : null,
        Folder = "/",
        Output = TextWriter.Null,
        Messages = TextWriter.Null,
    };

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
