namespace ReleasePortal.Repository.Editing;

/// <summary>What is to change in a text, and what the tree says afterwards.</summary>
/// <param name="Splice">The piece of the text.</param>
/// <param name="Address">Where in the tree something changes: keys and numbers of items, joined by slashes.</param>
/// <param name="Value">What stands there afterwards.</param>
internal sealed record PlannedEdit(Splice Splice, string Address, NewValue Value);
