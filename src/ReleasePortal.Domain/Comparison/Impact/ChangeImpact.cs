using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Comparison.Impact;

/// <summary>What a change comes to, beside what is written otherwise: for whoever has to say yes to it.</summary>
/// <param name="Findings">What it brings, what was there before, and what it takes away.</param>
/// <param name="Releases">Those ahead that look otherwise or are written otherwise, by their windows.</param>
/// <param name="Stale">Words that it leaves standing while it changes what they were given to.</param>
/// <param name="Others">Who else has to do with it.</param>
public sealed record ChangeImpact(FindingSplit Findings, IReadOnlyList<ReleaseImpact> Releases, IReadOnlyList<StaleWord> Stale, IReadOnlyList<Affected> Others)
{
    /// <param name="before">The review of the first side.</param>
    /// <param name="after">The review of the second side, by the same clock.</param>
    /// <param name="written">What is written otherwise.</param>
    /// <param name="comparison">The same in terms of the trade.</param>
    public static ChangeImpact Of(Review before, Review after, WrittenChanges written, RecordComparison comparison)
    {
        var search = new AffectedSearch(before.Calendar, after.Calendar);
        return new ChangeImpact(
            FindingComparison.Split(before, after, new SubjectBook(before.Calendar.Records, after.Calendar.Records, written)),
            ReleasesOf(before, after, comparison),
            [.. StaleWord.Of(written)],
            [.. comparison.Subjects.SelectMany(search.Of)]);
    }

    /// <summary>What stands against releases in the calendar and did not.</summary>
    public IEnumerable<Finding> NewConflicts => Findings.Fresh.Where(finding => finding.Conflict is not null);

    /// <summary>What stood against releases in the calendar and does not any more.</summary>
    public IEnumerable<Finding> GoneConflicts => Findings.Gone.Where(finding => finding.Conflict is not null);

    private static IReadOnlyList<ReleaseImpact> ReleasesOf(Review before, Review after, RecordComparison comparison)
    {
        if (ReferenceEquals(before, after))
            return [];
        var (was, now) = (ReleaseState.Of(before), ReleaseState.Of(after));
        var written = comparison.OnlyWritten.Subjects.Where(subject => !subject.IsQuiet && subject.Record is Release).Select(subject => subject.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Select(id => (Id: id, Before: was.GetValueOrDefault(id), After: now.GetValueOrDefault(id)))
                .Where(pair => written.Contains(pair.Id) || pair is not { Before: { } old, After: { } current } || !old.LooksLike(current))
                .Select(pair => Judged(pair.Before, pair.After, written.Contains(pair.Id), after.Calendar))
                .OrderBy(impact => impact.Release.Window.Start.Instant)
                .ThenBy(impact => impact.Release.Id, StringComparer.Ordinal),
        ];
    }

    private static ReleaseImpact Judged(ReleaseState? before, ReleaseState? after, bool isWritten, ReleaseCalendar calendar)
    {
        var impact = new ReleaseImpact((after ?? before)!.Release, before, after);
        return isWritten && after is { Release: var plan } ? impact with
        {
            Approvals = ApprovalNeeds.Of(plan, calendar),
            Lacks = RequirementBook.MissingIn(plan with { Status = ReleaseStatus.Approved }, calendar.Records),
        } : impact;
    }
}
