using NodaTime;

namespace ReleasePortal.Domain.Products;

/// <summary>A commit of a product's repository, as far as it concerns one service.</summary>
/// <param name="Id">40 hexadecimal digits.</param>
/// <param name="Parents">Their ids, in order.</param>
/// <param name="CommittedAt">By the clock of whoever committed; null where the commit says no time of the calendar.</param>
/// <param name="Files">Paths that it changed in the service's folder, each once; none of a merge. A file that was moved and not changed is one.</param>
/// <param name="Added">Lines; none of a file that is not text.</param>
/// <param name="Deleted">Lines; none of a file that is not text.</param>
public sealed record CodeCommit(string Id, IReadOnlyList<string> Parents, Instant? CommittedAt, IReadOnlyList<string> Files, long Added, long Deleted)
{
    public bool IsMerge => Parents.Count > 1;
}
