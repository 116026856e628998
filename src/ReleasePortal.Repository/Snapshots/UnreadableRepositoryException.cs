namespace ReleasePortal.Repository.Snapshots;

/// <summary>There is a Git repository, and it cannot be opened: it is damaged, or in a format that the library does not know.</summary>
public sealed class UnreadableRepositoryException : SnapshotException
{
    public UnreadableRepositoryException(string folder, Exception inner)
        : base($"The Git repository {folder} cannot be opened: {inner.Message}. {WayOut}", inner)
    {
        Problem = $"The Git repository cannot be opened: {inner.Message}.";
    }

    /// <summary>What is wrong, in a sentence.</summary>
    public string Problem { get; }

    /// <summary>What can be done, in sentences.</summary>
    public static string WayOut => "git fsck says whether it is damaged. Of repositories with SHA-256 names, or with references in the format reftable, only the files on disk can be read: put the records into a repository with git init --object-format=sha1 --ref-format=files.";
}
