using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site;

/// <summary>
/// Which pages a change makes, takes away, and is shown on: those of the records that changed, and the lists and calendars that show them. A
/// number in the navigation or a KPI may change elsewhere too; a page is not made to find out.
/// </summary>
/// <param name="Added">Addresses that there were not, from the root of the site, in their order.</param>
/// <param name="Changed">Addresses of pages that say something else.</param>
/// <param name="Removed">Addresses that there are no more: links to them break.</param>
public sealed record ChangedPages(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed)
{
    public static readonly ChangedPages None = new([], [], []);

    /// <param name="before">The site without the change.</param>
    /// <param name="after">The site with it.</param>
    /// <param name="comparison">What changed.</param>
    public static ChangedPages Of(SitePlan before, SitePlan after, RecordComparison comparison)
    {
        var (was, now) = (AddressesOf(before), AddressesOf(after));
        List<string> stay = [.. was.Intersect(now, StringComparer.Ordinal)];
        var shown = comparison.Subjects.SelectMany(subject => ShowingAll(subject, stay));
        return new ChangedPages(Sorted(now.Except(was, StringComparer.Ordinal)), Sorted(shown), Sorted(was.Except(now, StringComparer.Ordinal)));
    }

    private static HashSet<string> AddressesOf(SitePlan plan) => plan.Files.OfType<Page>().Select(page => page.Address.Path).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> Sorted(IEnumerable<string> paths) => [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => $"/{path}")];

    private static IEnumerable<string> ShowingAll(ChangedSubject subject, List<string> paths)
    {
        if (subject.Record is not { } record)
            return [];
        var own = SiteMap.Of(record);
        var lists = ListsOf(subject, record).ToHashSet(StringComparer.Ordinal);
        return paths.Where(path => lists.Contains(path) || (own is { Anchor: null } && path.StartsWith(own.Path, StringComparison.Ordinal)));
    }

    /// <summary>As text: what a plan names may be nobody's id, and then it is no address either.</summary>
    private static IEnumerable<string> ListsOf(ChangedSubject subject, Record record)
    {
        var own = SiteMap.Of(record);
        var list = own is { Anchor: not null } ? own.Path : own?.Parent?.Path;
        return ((string?[])[list, subject.IsQuiet ? null : Address.Home.Path]).OfType<string>().Concat(record switch
        {
            Release release => ShowingRelease(subject, release),
            ICalendarEntry entry => [SiteMap.Calendar.Path, SiteMap.CalendarList.Path, SiteMap.Conflicts.Path, MonthOf(entry.Start)],
            _ => [],
        });
    }

    private static IEnumerable<string> ShowingRelease(ChangedSubject subject, Release release)
    {
        var plans = subject.Changes.OfType<PlanChange.Moved>().Select(moved => moved.Before).Append(release);
        return plans.Select(plan => MonthOf(plan.Window.Start))
            .Concat([SiteMap.Calendar.Path, SiteMap.CalendarList.Path, $"{SiteMap.Products.Path}{release.Product.Id}/", $"{SiteMap.Teams.Path}{release.Owner.Id}/"])
            .Concat(release.Services.Select(shipped => $"{SiteMap.Services.Path}{shipped.Service.Id}/"))
            .Concat(release.Train is { } train ? [SiteMap.Trains.Path, $"{SiteMap.Trains.Path}{train}/"] : []);
    }

    private static string MonthOf(Moment start) => SiteMap.Of(start.Instant.InZone(start.Zone).Date.ToYearMonth()).Path;
}
