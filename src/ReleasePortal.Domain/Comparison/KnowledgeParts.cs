using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What became of records that outlive a release.</summary>
internal static class KnowledgeParts
{
    public static IEnumerable<Told> Of(ICalendarEntry before, ICalendarEntry after, ChangedKeys keys)
    {
        if (before.Start.Instant != after.Start.Instant || before.End.Instant != after.End.Instant || keys.Touch("recurrence"))
            yield return new Told(new RecordChange.EntryMoved(before, after), "start", "end", "time_zone", "recurrence");
    }

    public static IEnumerable<Told> Of(Incident before, Incident after)
    {
        if (before.RestoredAt is null && after.RestoredAt is not null)
            yield return new Told(new RecordChange.Restored(after), "restored_at");
    }

    public static IEnumerable<Told> Of(KnownIssue before, KnownIssue after)
    {
        if (before.Status != after.Status)
            yield return new Told(new RecordChange.IssueStatus(before.Status, after.Status), "status");
        if (before.Workaround is null && after.Workaround is { } workaround)
            yield return new Told(new RecordChange.WorkaroundFound(workaround), "workaround");
    }

    public static IEnumerable<Told> Of(SystemicRisk before, SystemicRisk after)
    {
        if (before.Score != after.Score)
            yield return new Told(new RecordChange.RiskScore(before, after), "likelihood", "impact");
    }
}
