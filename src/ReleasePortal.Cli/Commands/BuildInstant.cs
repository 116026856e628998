using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Cli.Commands;

/// <summary>
/// The instant that the pages speak of as now: what the command line says, else the portal's settings, else the
/// variable of reproducible builds, else the clock. The clock is asked nowhere else.
/// </summary>
internal static class BuildInstant
{
    public static Instant Of(Instant? asked, PortalSettings portal, Surroundings surroundings)
    {
        if ((asked ?? portal.AsOf) is { } named)
            return named;
        if (surroundings.Variable("SOURCE_DATE_EPOCH") is not { } epoch)
            return surroundings.Clock.GetCurrentInstant();
        return long.TryParse(epoch, out var seconds) && seconds is >= 0 and <= 253_402_300_799
            ? Instant.FromUnixTimeSeconds(seconds)
            : throw new CommandFailure(
                ExitStatus.WrongUse,
                $"SOURCE_DATE_EPOCH is \"{epoch}\", which is no number of seconds since 1970.",
                "Give it a number, or none.");
    }

    public static Instant? Parse(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
