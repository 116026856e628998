namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>Which kinds of evidence the tier of a release asks for.</summary>
public static class EvidenceNeeds
{
    private static readonly IReadOnlyList<EvidenceKind> TierOne = [EvidenceKind.Test, EvidenceKind.Security, EvidenceKind.Performance];
    private static readonly IReadOnlyList<EvidenceKind> TierTwo = [EvidenceKind.Test, EvidenceKind.Security];
    private static readonly IReadOnlyList<EvidenceKind> Others = [EvidenceKind.Test];

    /// <param name="tier">From 1 to 4.</param>
    public static IReadOnlyList<EvidenceKind> Of(int tier) => tier switch
    {
        1 => TierOne,
        2 => TierTwo,
        3 or 4 => Others,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };
}
