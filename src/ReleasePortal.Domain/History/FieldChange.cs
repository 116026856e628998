namespace ReleasePortal.Domain.History;

/// <summary>What a commit did to one key of a record.</summary>
/// <param name="Field">
/// The keys from the outermost on, with dots between them; items of lists by what they are called:
/// <c>window.start</c>, <c>scope[PAY-812].title</c>. Sections of text by their heading: <c># Rollback</c>.
/// </param>
/// <param name="Before">As it was written; null where there was none. Of long text the beginning, and an ellipsis.</param>
/// <param name="After">As it is written since; null where it was taken away.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
