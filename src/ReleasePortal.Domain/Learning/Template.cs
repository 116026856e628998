namespace ReleasePortal.Domain.Learning;

/// <summary>A file to start from: what a new record is copied from, as it stands in the repository.</summary>
public sealed record Template(string Id, string Path, string Text);
