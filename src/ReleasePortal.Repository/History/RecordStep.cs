namespace ReleasePortal.Repository.History;

/// <summary>What one commit did to the files of one record.</summary>
internal sealed record RecordStep(LoggedCommit Commit, IReadOnlyList<FileVersion> Files);
