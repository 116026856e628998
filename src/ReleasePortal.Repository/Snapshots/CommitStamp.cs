using NodaTime;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>The commit a snapshot stands on.</summary>
/// <param name="Id">40 or 64 hexadecimal digits.</param>
/// <param name="CommittedAt">The committer's time.</param>
public sealed record CommitStamp(string Id, Instant CommittedAt);
