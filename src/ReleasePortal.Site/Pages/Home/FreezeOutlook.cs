using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>Hard freezes that are on or come within the days that the first page shows, in the order in which they start.</summary>
internal static class FreezeOutlook
{
    public static IReadOnlyList<CalendarOccurrence<Freeze>> Of(Material material)
    {
        var span = new Interval(material.Facts.Now, material.Time.StartOf(material.Time.Today.PlusDays(HomePage.DaysAhead)));
        return
        [
            .. material.Records.Freezes
                .Where(freeze => freeze.Level == FreezeLevel.Hard)
                .SelectMany(freeze => Occurrences.Of(freeze, span))
                .OrderBy(occurrence => occurrence.Interval.Start),
        ];
    }
}
