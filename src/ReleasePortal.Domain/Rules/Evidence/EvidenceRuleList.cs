namespace ReleasePortal.Domain.Rules.Evidence;

/// <summary>The rules over evidence, in the order of their codes.</summary>
internal static class EvidenceRuleList
{
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new EvidenceChanged(),
        new EvidenceUnreadable(),
        new EvidenceBeforeCommit(),
        new TestsFailed(),
        new FindingsOpen(),
        new EvidenceExpired(),
        new ProvenanceOfOtherCode(),
        new EvidenceWithoutRetention(),
        new EvidenceEmpty(),
        new ThresholdsMissed(),
    ];

    /// <summary>Those that need to know what day it is.</summary>
    public static readonly IReadOnlyList<CalendarRule> InTime =
    [
        new EvidenceMissing(),
        new EvidencePastRetention(),
        new EvidenceFromTheFuture(),
    ];
}
