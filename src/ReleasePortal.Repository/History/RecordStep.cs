namespace ReleasePortal.Repository.History;

/// <summary>What one commit did to the files of one record.</summary>
/// <param name="Published">The place on the line of first parents of the commit that brought it there.</param>
internal sealed record RecordStep(LoggedCommit Commit, int Published, IReadOnlyList<FileVersion> Files);
