using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Audit;

/// <summary>Says what an auditor would miss.</summary>
internal static class AuditGaps
{
    public static IEnumerable<string> Of(Release release, IReadOnlyList<AuditItem> items, RecordSet records, LocalDate today)
    {
        if (StandingApprovals.Of(release).Count == 0)
            yield return "Nobody has approved it.";
        if (release.Status.WasExecuted() && !records.Executions.Knows(release.Id))
            yield return "Nothing says what happened: there is no execution.yml.";
        if (release.Status.WasExecuted() && !records.Reviews.Knows(release.Id))
            yield return "There is no review.";
        if (!records.Evidence.TryFind(release.Id, out var list))
        {
            yield return records.Evidence.Knows(release.Id) ? "The list of evidence cannot be read." : "There is no evidence.";
            yield break;
        }

        foreach (var item in list.Items.Where(item => item.File is not null))
        {
            if (Problem(item, list, records) is { } problem && !IsDeletedInTime(item, list, release, records, today))
                yield return $"“{item.Title}” {problem}";
        }

        foreach (var item in items.Where(item => item is { CollectedAt: not null, KeptUntil: null }))
            yield return $"For “{item.Title}” no period of retention is set.";
    }

    /// <summary>What nobody has to keep any more may be gone.</summary>
    private static bool IsDeletedInTime(EvidenceItem item, EvidenceList list, Release release, RecordSet records, LocalDate today) =>
        ShownEvidence.StateOf(item, list, records) == EvidenceState.Missing && Retention.HasPassed(release, item.Kind, records, today);

    private static string? Problem(EvidenceItem item, EvidenceList list, RecordSet records) => ShownEvidence.StateOf(item, list, records) switch
    {
        EvidenceState.Missing => "is listed, and its file is missing.",
        EvidenceState.Changed => "has a file that is not the one that was listed.",
        EvidenceState.TooLarge or EvidenceState.Unreadable => "cannot be read.",
        EvidenceState.Empty => "has a file that shows nothing.",
        _ => null,
    };
}
