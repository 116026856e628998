namespace ReleasePortal.Repository.History;

/// <summary>What is asked of the history.</summary>
/// <param name="Detail">How much is read.</param>
/// <param name="IsRequired">Whether it must be whole. Then Git is asked for everything: what was kept from an earlier walk does not show what was lost since.</param>
public readonly record struct HistoryDemand(HistoryDetail Detail, bool IsRequired = false)
{
    public static implicit operator HistoryDemand(HistoryDetail detail) => FromHistoryDetail(detail);

    /// <summary>Without which one goes on.</summary>
    public static HistoryDemand FromHistoryDetail(HistoryDetail detail) => new(detail);
}
