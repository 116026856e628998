namespace ReleasePortal.Repository.History;

/// <summary>What is asked of the history.</summary>
/// <param name="Detail">How much is read.</param>
/// <param name="IsRequired">Whether it must be whole. Then Git is asked for everything: what was kept from an earlier walk does not show what was lost since.</param>
public readonly record struct HistoryDemand(HistoryDetail Detail, bool IsRequired = false)
{
    /// <summary>Whether signatures are verified though no pages show them: a profile may ask that approvals are signed.</summary>
    public bool IsSigned { get; init; }

    public static implicit operator HistoryDemand(HistoryDetail detail) => FromHistoryDetail(detail);

    /// <summary>Without which one goes on.</summary>
    public static HistoryDemand FromHistoryDetail(HistoryDetail detail) => new(detail);
}
