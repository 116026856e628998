using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>One commit, and what it did to the files of records.</summary>
/// <param name="Id">40 or 64 hexadecimal digits.</param>
/// <param name="Parents">The ids of those it was made from; the first is the branch on which it was made.</param>
/// <param name="Told">What it says of itself; null where one of its times is out of range.</param>
/// <param name="Files">The files that it leaves unlike they were in every parent.</param>
internal sealed record LoggedCommit(string Id, IReadOnlyList<string> Parents, Commit? Told, IReadOnlyList<FileVersion> Files);
