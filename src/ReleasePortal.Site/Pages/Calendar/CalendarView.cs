namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The ways to look at the calendar.</summary>
internal enum CalendarView
{
    Month,
    Week,
    Quarter,
    List,
    Conflicts,
}
