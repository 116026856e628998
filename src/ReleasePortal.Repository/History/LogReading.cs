using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.History;

/// <summary>Gives all commits up to one.</summary>
/// <param name="repository">Where the commits are.</param>
/// <param name="last">The id of the last commit.</param>
/// <param name="prefix">Where the records are in the repository.</param>
/// <param name="place">Where what was read before may be kept.</param>
/// <returns>Null where one is missing.</returns>
internal delegate CommitGraph? LogReading(LibGit2Sharp.Repository repository, string last, string prefix, KeptPlace place);
