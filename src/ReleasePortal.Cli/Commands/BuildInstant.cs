using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Cli.Commands;

/// <summary>
/// The instant that the pages speak of as now: what the command line says, else the portal's settings, else
/// that of a commit of which something past is made, else the variable of reproducible builds, else the clock. The clock is asked nowhere else.
/// </summary>
internal static class BuildInstant
{
    public static Instant Of(Instant? asked, PortalSettings portal, Instant? committed, Surroundings surroundings)
    {
        if ((asked ?? portal.AsOf) is { } named)
            return IsUsable(named) ? named : throw new CommandFailure(ExitStatus.WrongUse, $"{InstantPattern.General.Format(named)} cannot be now: it is before 1970 or after 2999.", $"Write a time between{(asked is null ? " under as_of in portal.yml" : "")}.");
        if (committed is { } then)
            return then;
        if (surroundings.Variable("SOURCE_DATE_EPOCH") is not { } epoch)
            return surroundings.Clock.GetCurrentInstant();
        return long.TryParse(epoch, out var seconds) && seconds is >= 0 and < 32_503_680_000
            ? Instant.FromUnixTimeSeconds(seconds)
            : throw new CommandFailure(
                ExitStatus.WrongUse,
                $"SOURCE_DATE_EPOCH is \"{epoch}\", which is no number of seconds between 1970 and 2999.",
                "Give it a number, or none.");
    }

    // Calendars reach years around it, and the calendar of the world ends with 9999.
    private static bool IsUsable(Instant now) => now >= Instant.FromUnixTimeSeconds(0) && now < Instant.FromUtc(3000, 1, 1, 0, 0);

    public static Instant? Parse(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
