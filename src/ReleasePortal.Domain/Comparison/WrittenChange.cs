using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>A record whose files are not the same on two sides.</summary>
/// <param name="Kind">What kind of record it is, such as <c>known issue</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Release">The release whose folder it lies in; null for records outside of releases.</param>
/// <param name="PathBefore">Where it lay; null where it was not there.</param>
/// <param name="PathAfter">Where it lies; null where it is gone.</param>
/// <param name="Before">As it was; null where it was not there or could not be read.</param>
/// <param name="After">As it is; null where it is gone or cannot be read.</param>
/// <param name="Fields">Key by key, in the order in which they stand in the file; none where it is not there or not readable on one side.</param>
public sealed record WrittenChange(
    string Kind,
    string Id,
    string? Release,
    string? PathBefore,
    string? PathAfter,
    Record? Before,
    Record? After,
    IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Where it lies, or lay last.</summary>
    public string Path => PathAfter ?? PathBefore ?? "";

    /// <summary>Whether its files came, went, or have another content or place.</summary>
    public Fate Fate => PathBefore is null ? Fate.Added : PathAfter is null ? Fate.Removed : Fate.Changed;

    public bool WasUnreadable => PathBefore is not null && Before is null;

    public bool IsUnreadable => PathAfter is not null && After is null;
}
