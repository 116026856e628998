namespace ReleasePortal.Domain.Products;

/// <summary>A commit that a deployment brought and that counts for no lead time, and why.</summary>
public sealed record LeftOutCommit(CodeCommit Commit, LeftOutReason Reason);
