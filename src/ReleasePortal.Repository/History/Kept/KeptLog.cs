namespace ReleasePortal.Repository.History.Kept;

/// <summary>What a log told that was read to its end.</summary>
/// <param name="Commits">None of their parents is missing.</param>
/// <param name="Last">The id of the one that all others are ancestors of.</param>
internal sealed record KeptLog(CommitTable Commits, string Last);
