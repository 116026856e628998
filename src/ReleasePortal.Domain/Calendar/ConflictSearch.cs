using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Finds what stands against releases.</summary>
public static class ConflictSearch
{
    /// <summary>Every conflict of every release that has yet to start, each once, in the order of releases and rules.</summary>
    public static IReadOnlyList<Conflict> All(ReleaseCalendar calendar)
    {
        calendar.Prepare();
        var ahead = calendar.Placements.Where(placed => placed.Release.Status.IsAhead()).ToList();
        var asked = ahead.Select(placed => placed.Release.Id).ToHashSet(StringComparer.Ordinal);
        // Neighbours in time look at the same pieces of the indexes, which are still in the processor's cache then.
        var byStart = Enumerable.Range(0, ahead.Count).ToArray();
        Array.Sort(ahead.ConvertAll(placed => placed.Start).ToArray(), byStart);
        var found = new List<Conflict>[ahead.Count];
        Parallel.For(0, ahead.Count, number => found[byStart[number]] = New(ahead[byStart[number]], calendar, asked));
        var told = new HashSet<(string, Place, string)>(found.Sum(conflicts => conflicts.Count));
        return [.. found.SelectMany(conflicts => conflicts).Where(conflict => told.Add((conflict.Rule.Code, conflict.Place, Others(conflict))))];
    }

    /// <summary>What stands against one release where it is placed. Phases that have the same trouble with the same records share a conflict.</summary>
    public static IEnumerable<Conflict> Of(Placement placed, ReleaseCalendar calendar) =>
        RuleBook.ConflictRules.SelectMany(rule => rule is MutualRule ? rule.Find(placed, calendar) : Joined(rule.Find(placed, calendar)));

    private static IReadOnlyList<Conflict> Joined(IEnumerable<Conflict> found)
    {
        List<Conflict>? joined = null;
        foreach (var conflict in found)
        {
            joined ??= [];
            var first = joined.FindIndex(conflict.IsSameAs);
            if (first < 0)
                joined.Add(conflict);
            else if (joined[first].Place != conflict.Place)
                joined[first] = joined[first] with { Related = [.. joined[first].Related, new RelatedPlace(conflict.Place, "and here")] };
        }

        return joined ?? (IReadOnlyList<Conflict>)[];
    }

    /// <summary>The errors among them: while there is one, the time is not free.</summary>
    public static IEnumerable<Conflict> Errors(Placement placed, ReleaseCalendar calendar) =>
        Of(placed, calendar).Where(conflict => conflict.Severity == Severity.Error);

    /// <summary>What stands against a release, without what it shares with those that are asked before it.</summary>
    private static List<Conflict> New(Placement placed, ReleaseCalendar calendar, HashSet<string> asked)
    {
        bool IsTold(Placement other) => string.CompareOrdinal(other.Release.Id, placed.Release.Id) < 0 && asked.Contains(other.Release.Id);
        var found = new List<Conflict>();
        foreach (var rule in RuleBook.ConflictRules)
            found.AddRange(rule is MutualRule mutual ? mutual.Find(placed, calendar, IsTold) : Joined(rule.Find(placed, calendar)));
        return found;
    }

    private static string Others(Conflict conflict) => conflict.With.Count == 1
        ? conflict.With[0].Origin.Place.Path
        : string.Join(' ', conflict.With.Select(record => record.Origin.Place.Path));
}
