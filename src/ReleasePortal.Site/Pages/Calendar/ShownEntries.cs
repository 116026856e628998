using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What touches the days that a page shows, found once for the page.</summary>
internal sealed class ShownEntries(DayRange days, CalendarBook book)
{
    public DayRange Days => days;

    public IReadOnlyList<Scheduled<Release>> Releases { get; } = Within(book.Releases, days);

    public IReadOnlyList<Scheduled<Freeze>> Freezes { get; } = Within(book.Freezes, days);

    public IReadOnlyList<Scheduled<BusinessEvent>> Events { get; } = Within(book.Events, days);

    public IReadOnlyList<Scheduled<ChangeWindow>> Windows { get; } = Within(book.Windows, days);

    private static List<Scheduled<T>> Within<T>(IReadOnlyList<Scheduled<T>> scheduled, DayRange days)
    {
        var within = new List<Scheduled<T>>();
        foreach (var entry in scheduled)
        {
            if (entry.Days.Overlaps(days))
                within.Add(entry);
        }

        return within;
    }
}
