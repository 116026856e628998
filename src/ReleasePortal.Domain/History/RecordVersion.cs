namespace ReleasePortal.Domain.History;

/// <summary>A record as one commit left it.</summary>
/// <param name="Commit">The commit that wrote it.</param>
/// <param name="Published">What brought it to the branch that is read: a merge, or the commit itself.</param>
/// <param name="Kind">What happened to the record.</param>
/// <param name="Path">Where it lies since; where it lay, once it is removed.</param>
/// <param name="Changes">Key by key, in the order in which they stand in the file. Of a merge only what is as in none of its parents; none for the first version.</param>
/// <param name="Watched">What the keys say that matter to rules and figures; see <c>WatchedFields</c>.</param>
public sealed record RecordVersion(
    Commit Commit,
    Publication Published,
    VersionKind Kind,
    string Path,
    IReadOnlyList<FieldChange> Changes,
    IReadOnlyDictionary<string, string> Watched);
