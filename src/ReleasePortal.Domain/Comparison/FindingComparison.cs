using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>
/// Which findings came and went. A finding is the same as another where rule, weight and sentence are; a conflict, where it is between the
/// same records, though perhaps at another time. Of a rule that could not run on one side nobody knows.
/// </summary>
internal static class FindingComparison
{
    public static void Add(Review before, Review after, SubjectBook subjects)
    {
        var split = Split(before, after, subjects);
        foreach (var one in split.New)
            subjects.Add(PathOf(one), new RecordChange.Found(one));
        var waived = after.Waived.ToLookup(waived => NameOf(waived.Finding, subjects), waived => waived.Waiver, StringComparer.Ordinal);
        foreach (var gone in split.Gone.Where(gone => !subjects.ChangesOf(PathOf(gone)).Any(change => change is RecordChange.Went or RecordChange.Unreadable)))
            subjects.Add(PathOf(gone), new RecordChange.Solved(gone, waived[NameOf(gone, subjects)].FirstOrDefault()));
        AddHits(split.New, subjects);
    }

    /// <summary>All findings of both sides.</summary>
    public static FindingSplit Split(Review before, Review after, SubjectBook subjects)
    {
        var (unasked, unanswered) = (CodesOf(before.Skipped), CodesOf(after.Skipped));
        var skipped = unasked.Union(unanswered).ToHashSet(StringComparer.Ordinal);
        var (was, now) = (Named(before.Findings, skipped, subjects), Named(after.Findings, skipped, subjects));
        List<Finding> found = [.. Without(now, was)], late = [.. after.Findings.Where(finding => unasked.Contains(finding.Rule.Code))];
        var fresh = found.Concat(late).ToHashSet(ReferenceEqualityComparer.Instance);
        return new FindingSplit(found, late, [.. after.Findings.Where(finding => !fresh.Contains(finding))], [.. Without(was, now)]);
    }

    private static HashSet<string> CodesOf(IEnumerable<SkippedRule> skipped) => skipped.Select(skip => skip.Rule.Code).ToHashSet(StringComparer.Ordinal);

    /// <summary>An entry of the calendar that changed says which releases are in its way since.</summary>
    private static void AddHits(IReadOnlyList<Finding> found, SubjectBook subjects)
    {
        var hits = found.Select(finding => finding.Conflict?.Conflict).OfType<Conflict>()
            .SelectMany(conflict => conflict.With.OfType<ICalendarEntry>().Select(entry => (Entry: entry, conflict.Release)))
            .GroupBy(hit => hit.Entry, hit => hit.Release, ReferenceEqualityComparer.Instance);
        foreach (var hit in hits)
        {
            var path = ((Record)hit.Key!).Origin.Place.Path;
            if (subjects.ChangesOf(path).Count > 0)
                subjects.Add(path, new RecordChange.Hit((ICalendarEntry)hit.Key!, [.. hit.DistinctBy(release => release.Id, StringComparer.Ordinal)]));
        }
    }

    private static ILookup<string, Finding> Named(IReadOnlyList<Finding> findings, HashSet<string> skipped, SubjectBook subjects) => findings
        .Where(finding => !skipped.Contains(finding.Rule.Code))
        .ToLookup(finding => NameOf(finding, subjects), StringComparer.Ordinal);

    /// <summary>Those that the other side has not, or has less often.</summary>
    private static IEnumerable<Finding> Without(ILookup<string, Finding> findings, ILookup<string, Finding> other) =>
        findings.SelectMany(same => same.Skip(other[same.Key].Count()));

    private static string PathOf(Finding finding) => finding.Conflict is { } details ? details.Conflict.Release.Origin.Place.Path : finding.Place.Path;

    private static string NameOf(Finding finding, SubjectBook subjects) => finding.Conflict is { Conflict: var conflict }
        ? string.Join('\n', [finding.Rule.Code, $"{finding.Severity}", conflict.Release.Id, .. conflict.With.Select(record => subjects.KeyOfPath(record.Origin.Place.Path))])
        : string.Join('\n', [finding.Rule.Code, $"{finding.Severity}", subjects.KeyOfPath(finding.Place.Path), finding.Message]);
}
