namespace ReleasePortal.Repository.Products.Clones;

/// <summary>What a commit did to a file. Submodules are no files, and a change of permissions alone is none.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Before">The id of its content; null of a new one.</param>
/// <param name="After">The id of its content; null of one that is gone.</param>
/// <param name="Added">Lines; none where it is not text.</param>
/// <param name="Deleted">Lines; none where it is not text.</param>
internal sealed record FileChange(string Path, string? Before, string? After, long Added, long Deleted);
