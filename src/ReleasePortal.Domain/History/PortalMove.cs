namespace ReleasePortal.Domain.History;

/// <summary>That the records lay in another folder of the repository before: their history begins where they were moved.</summary>
/// <param name="Commit">What moved them.</param>
/// <param name="Folder">Where they lay before, with a slash at its end; empty for the root of the repository.</param>
public sealed record PortalMove(Commit Commit, string Folder);
