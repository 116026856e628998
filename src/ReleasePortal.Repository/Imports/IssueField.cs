namespace ReleasePortal.Repository.Imports;

/// <summary>One thing that a form asks.</summary>
/// <param name="Option">The option of the command that takes the answer; null where none does.</param>
/// <param name="Label">The heading under which the host writes the answer.</param>
public sealed record IssueField(string? Option, string Label);
