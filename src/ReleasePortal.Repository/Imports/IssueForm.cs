namespace ReleasePortal.Repository.Imports;

/// <summary>A form with which people ask for something at the host.</summary>
/// <param name="File">Where it is, for messages.</param>
/// <param name="Fields">What it asks, in its order.</param>
public sealed record IssueForm(string File, IReadOnlyList<IssueField> Fields);
