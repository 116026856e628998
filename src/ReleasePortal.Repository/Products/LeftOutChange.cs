namespace ReleasePortal.Repository.Products;

/// <summary>A change that is not told, and why.</summary>
/// <param name="Commit">The id of its commit.</param>
/// <param name="Title">As it was written: anything may stand in it.</param>
/// <param name="Reason">In a few words, to be read after the title.</param>
public sealed record LeftOutChange(string Commit, string Title, string Reason);
