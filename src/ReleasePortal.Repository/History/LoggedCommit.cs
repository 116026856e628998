using NodaTime;

namespace ReleasePortal.Repository.History;

/// <summary>One commit, and what it did to the files that have a trail.</summary>
/// <param name="At">The committer's time; null where it is out of the range of times.</param>
internal sealed record LoggedCommit(string Id, IReadOnlyList<string> Parents, Instant? At, IReadOnlyList<FileVersion> Files);
