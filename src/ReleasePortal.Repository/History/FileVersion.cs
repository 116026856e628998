using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>A file that a commit leaves unlike it was in every one of its parents.</summary>
internal abstract class FileVersion
{
    /// <summary>Relative to the folder of the records.</summary>
    public abstract string Path { get; }

    /// <summary>The record that the file belongs to.</summary>
    public abstract RecordLocation Record { get; }

    /// <summary>Its blob in each parent, in their order; null where it is missing. The first commit has one parent in which all is missing.</summary>
    public abstract IReadOnlyList<string?> Before { get; }

    /// <summary>Its blob in the commit, or null where it is missing.</summary>
    public abstract string? After { get; }
}
