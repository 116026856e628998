using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Comparison;

/// <summary>Which releases that have yet to start stand better or worse, though perhaps nothing was written in their own plans.</summary>
internal static class StandingComparison
{
    public static void Add(Review before, Review after, SubjectBook subjects)
    {
        var was = Outlook.Ahead(before);
        foreach (var (id, outlook) in Outlook.Ahead(after).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (was.TryGetValue(id, out var old) && old.Standing != outlook.Standing && after.Calendar.Records.Releases.TryFind(id, out var release))
                subjects.Add(release.Origin.Place.Path, new PlanChange.Stands(old.Standing, outlook.Standing));
        }
    }
}
