namespace ReleasePortal.Repository.Editing;

/// <summary>A file as it was and as it is to be.</summary>
/// <param name="Path">In the repository, with <c>/</c>.</param>
/// <param name="Before">Its bytes as they were read; null where there was none.</param>
/// <param name="After">Its bytes as they are to be.</param>
public sealed record FileEdit(string Path, byte[]? Before, byte[] After);
