using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class AgainstTheBoard : CalendarRule
{
    public override string Code => "GOV020";

    public override string Title => "A release that goes against the change board";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "executive";

    /// <summary>What started before the board spoke did not go against it: an emergency that was rejected afterwards, for one.</summary>
    public override IEnumerable<Finding> Review(ReleaseCalendar calendar)
    {
        var rulings = BoardRuling.ByRelease(calendar.Records, calendar.Now);
        return from release in calendar.Records.Releases
               let ruling = rulings[release.Id].FirstOrDefault()
               where ruling is { Item.Verdict: BoardVerdict.Rejected or BoardVerdict.Deferred }
               from place in Against(release, ruling) is { } found ? [found] : Array.Empty<Place>()
               select new Finding(
                   this,
                   place,
                   $"The change board {(ruling.Item.Verdict == BoardVerdict.Rejected ? "rejected" : "deferred")} {release.Name} on {ruling.Minutes.Date:uuuu-MM-dd}, and its plan says that it goes.",
                   "Call it planned, take back the go, and put it on the next agenda; where the board has spoken again, write the minutes of that meeting.")
               {
                   Related = [new RelatedPlace(ruling.Item.Origin.Value("verdict"), "the board said so here")],
               };
    }

    /// <summary>What says that it goes: its status, else a go decision; null where nothing does.</summary>
    private static Place? Against(Release release, BoardRuling ruling)
    {
        var goes = release.Status == ReleaseStatus.Approved
            || ((release.Status.IsRunning() || release.Status.WasExecuted()) && release.Window.Interval.Start >= ruling.At);
        if (goes)
            return release.Origin.Value("status");
        return release.Status.IsAhead() && release.Decision is { IsGo: true } decision ? decision.Origin.Value("verdict") : null;
    }
}
