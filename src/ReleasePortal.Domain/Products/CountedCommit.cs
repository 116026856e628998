using NodaTime;

namespace ReleasePortal.Domain.Products;

/// <summary>A commit, and how long it took to reach production: deployed − committed, never negative.</summary>
public sealed record CountedCommit(CodeCommit Commit, Duration LeadTime);
