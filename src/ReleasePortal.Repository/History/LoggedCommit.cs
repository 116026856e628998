using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>One commit, and what it did to the files of records.</summary>
internal abstract class LoggedCommit
{
    /// <summary>40 or 64 hexadecimal digits.</summary>
    public abstract string Id { get; }

    /// <summary>The ids of those it was made from; the first is the branch on which it was made.</summary>
    public abstract IReadOnlyList<string> Parents { get; }

    /// <summary>Whether its times are in range.</summary>
    public abstract bool IsTold { get; }

    /// <summary>What it says of itself; null where one of its times is out of range.</summary>
    public abstract Commit? Told { get; }

    /// <summary>The files that it leaves unlike they were in every parent.</summary>
    public abstract IReadOnlyList<FileVersion> Files { get; }
}
