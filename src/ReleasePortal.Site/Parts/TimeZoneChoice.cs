using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Lets the reader see times in the portal's zone, in the own one, or in UTC. It appears when scripts run.</summary>
/// <param name="Zone">The portal's zone, an IANA name.</param>
/// <param name="Style">The language whose way to write dates is the portal's, for the script that writes them.</param>
/// <param name="Hours">h23 or h12.</param>
internal sealed record TimeZoneChoice(string Zone, string Style, string Hours) : TemplatedPart("partials/time-zone-choice")
{
    public static TimeZoneChoice Of(PortalSettings portal) => new(
        portal.TimeZone.Id,
        portal.DateStyle switch
        {
            DateStyle.DayMonth => "en-GB",
            DateStyle.MonthDay => "en-US",
            DateStyle.Iso => "sv-SE",
        },
        portal.ClockStyle switch
        {
            ClockStyle.TwentyFourHours => "h23",
            ClockStyle.TwelveHours => "h12",
        });
}
