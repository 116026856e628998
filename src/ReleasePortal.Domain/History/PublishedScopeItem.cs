namespace ReleasePortal.Domain.History;

/// <summary>A scope item as a version had it.</summary>
/// <param name="Id">Its id, which stays the same.</param>
/// <param name="Title">In words; the id where they are not known.</param>
/// <param name="Said">Everything else that was said of it, a key on each line; null where nobody knows.</param>
public sealed record PublishedScopeItem(string Id, string Title, string? Said);
