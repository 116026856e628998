using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Finds what stands against releases.</summary>
public static class ConflictSearch
{
    /// <summary>Every conflict of every release that has yet to start, each once, in the order of releases and rules.</summary>
    public static IReadOnlyList<Conflict> All(ReleaseCalendar calendar) =>
    [
        .. calendar.Placements
            .Where(placed => placed.Release.Status.IsAhead())
            .AsParallel().AsOrdered()
            .SelectMany(placed => Of(placed, calendar))
            .DistinctBy(conflict => (conflict.Rule.Code, conflict.Place, string.Join(' ', conflict.With.Select(record => record.Origin.Place.Path)))),
    ];

    /// <summary>What stands against one release where it is placed.</summary>
    public static IEnumerable<Conflict> Of(Placement placed, ReleaseCalendar calendar) =>
        RuleBook.ConflictRules.SelectMany(rule => rule.Find(placed, calendar));

    /// <summary>The errors among them: while there is one, the time is not free.</summary>
    public static IEnumerable<Conflict> Errors(Placement placed, ReleaseCalendar calendar) =>
        Of(placed, calendar).Where(conflict => conflict.Severity == Severity.Error);
}
