using NodaTime;

namespace ReleasePortal.Domain.History;

/// <summary>All commits of a history, and what brought each of them to the branch.</summary>
/// <param name="ids">In ordinal order.</param>
/// <param name="places">Of each of them, where on the line it came to the branch.</param>
/// <param name="line">The line of first parents; null for a commit that does not say when it was made.</param>
public sealed class CommitRegister(string[] ids, int[] places, IReadOnlyList<Publication?> line)
{
    public static readonly CommitRegister Empty = new([], [], []);

    /// <param name="id">A commit's id, or how it begins.</param>
    /// <returns>Null where no commit begins so, or more than one.</returns>
    public Publication? Find(string id)
    {
        var found = Array.BinarySearch(ids, id, StringComparer.Ordinal);
        var number = found < 0 ? ~found : found;
        return Begins(number, id) && (found >= 0 || !Begins(number + 1, id)) ? line[places[number]] : null;
    }

    /// <param name="now">Commits that are later are not there yet, unless one stands on them that is.</param>
    public BranchClock Clock(Instant now) => new(line.Select(publication => publication?.Commit.CommittedAt), now);

    private bool Begins(int number, string id) => number < ids.Length && ids[number].StartsWith(id, StringComparison.Ordinal);
}
