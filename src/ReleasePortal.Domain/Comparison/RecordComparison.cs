using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Comparison;

/// <summary>
/// What changed between two sides. Both are judged by one clock, so that what time alone does is no change: a check that is late since
/// yesterday is late on both sides.
/// </summary>
/// <param name="Subjects">Releases with another plan by their windows, then other releases, then the rest by section; those of which only words changed last.</param>
/// <param name="Expired">Waivers that are the same on both sides and stopped counting between the times of the two; no changes.</param>
public sealed record RecordComparison(IReadOnlyList<ChangedSubject> Subjects, IReadOnlyList<Waiver> Expired)
{
    public static readonly RecordComparison Same = new([], []);

    /// <summary>How many changes there are, quiet ones and findings included.</summary>
    public int Count => Subjects.Sum(subject => subject.Changes.Count);

    /// <summary>New errors: they block.</summary>
    public IEnumerable<Change> Blocking => Subjects.SelectMany(subject => subject.Changes.Where(IsBlocking));

    /// <summary>The same without what follows from it: findings and standings.</summary>
    public RecordComparison OnlyWritten => this with
    {
        Subjects =
        [
            .. Subjects.Select(subject => subject with { Changes = [.. subject.Changes.Where(change => change is not (RecordChange.Found or RecordChange.Solved or PlanChange.Stands))] })
                .Where(subject => subject.Changes.Count > 0),
        ],
    };

    public static bool IsBlocking(Change change) => change is RecordChange.Found { Finding.Severity: Severity.Error };

    /// <param name="before">The review of the first side.</param>
    /// <param name="after">The review of the second side, by the same clock.</param>
    /// <param name="written">What is written otherwise.</param>
    /// <param name="since">The time of the first side.</param>
    public static RecordComparison Of(Review before, Review after, WrittenChanges written, Instant since)
    {
        var subjects = new SubjectBook(before.Calendar.Records, after.Calendar.Records, written);
        foreach (var change in written.Records)
            subjects.Add(change, ChangesOf.Record(change));
        foreach (var file in written.Files)
            subjects.Add(file.Path, new RecordChange.FileWritten(file));
        FindingComparison.Add(before, after, subjects);
        StandingComparison.Add(before, after, subjects);
        return new RecordComparison(subjects.InOrder(), [.. Waivers(before, after, since)]);
    }

    private static IEnumerable<Waiver> Waivers(Review before, Review after, Instant since)
    {
        var first = since.InZone(after.Calendar.Records.Portal.TimeZone).Date;
        return after.Calendar.Records.Waivers.Where(waiver => waiver.Expires >= first && waiver.Expires < after.Calendar.Today
            && before.Calendar.Records.Waivers.TryFind(waiver.Id, out var same) && same.Expires == waiver.Expires);
    }
}
