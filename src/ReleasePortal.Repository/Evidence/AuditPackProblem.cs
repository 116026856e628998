namespace ReleasePortal.Repository.Evidence;

/// <summary>Something in an audit pack that is not as it was made.</summary>
/// <param name="Name">The file in the pack; empty for the pack itself: what stands around its files.</param>
/// <param name="Problem">changed, missing, or added.</param>
public sealed record AuditPackProblem(string Name, string Problem)
{
    /// <summary>The first byte of the pack that is not as it was made, from 0 on; null for a file.</summary>
    public long? Byte { get; init; }
}
