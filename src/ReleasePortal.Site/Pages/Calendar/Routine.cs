using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What comes back every day or every week is no news: it is shown behind the days, and named in the list of all entries.</summary>
internal static class Routine
{
    public static bool IsRoutine(this ICalendarEntry entry) => entry.Recurrence?.Rule.Frequency is Frequency.Daily or Frequency.Weekly;
}
