namespace ReleasePortal.Repository.Evidence;

/// <summary>Something in an audit pack that is not as it was made.</summary>
/// <param name="Name">The file in the pack; empty for the pack itself.</param>
/// <param name="Problem">changed, missing, or added.</param>
public sealed record AuditPackProblem(string Name, string Problem);
