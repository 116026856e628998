namespace ReleasePortal.Domain.History;

/// <summary>A commit on the line of first parents: what the branch that is read has held, one state after the other.</summary>
/// <param name="Commit">A merge, or a commit that was made on the branch itself.</param>
/// <param name="Number">Its place on the line; the first commit of all has 0.</param>
public sealed record Publication(Commit Commit, int Number);
