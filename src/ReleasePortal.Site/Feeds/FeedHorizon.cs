using NodaTime;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds;

/// <summary>How far feeds reach: the whole months that the calendar shows, so that they stay as they are for a month.</summary>
internal static class FeedHorizon
{
    public static Interval Of(CalendarHorizon horizon, TimeWords time)
    {
        var today = time.Today.ToYearMonth();
        return new Interval(
            time.StartOf(DayRange.Of(today.PlusMonths(-horizon.MonthsBack)).First),
            time.StartOf(DayRange.Of(today.PlusMonths(horizon.MonthsAhead)).Last.PlusDays(1)));
    }
}
