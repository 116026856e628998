using LibGit2Sharp;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>Notices where a history begins because the whole portal was moved to another folder.</summary>
internal static class PortalMoves
{
    /// <param name="repository">Where the commits are.</param>
    /// <param name="first">What brought the first records to the branch.</param>
    /// <param name="prefix">Where the records are.</param>
    /// <returns>Null where the commit moved no <c>portal.yml</c> there.</returns>
    public static PortalMove? Of(LibGit2Sharp.Repository repository, LoggedCommit first, string prefix)
    {
        if (first.Told is not { } told || repository.Lookup<LibGit2Sharp.Commit>(first.Id) is not { } commit || commit.Parents.FirstOrDefault() is not { } parent)
            return null;
        var settings = prefix + HomeBranch.Settings;
        if (commit[settings] is null || parent[settings] is not null)
            return null;
        using var changes = repository.Diff.Compare<TreeChanges>(parent.Tree, commit.Tree, new CompareOptions { Similarity = SimilarityOptions.Renames });
        return changes.Renamed.FirstOrDefault(change => change.Path == settings && change.OldPath.EndsWith(HomeBranch.Settings, StringComparison.Ordinal)) is { } moved
            ? new PortalMove(told, moved.OldPath[..^HomeBranch.Settings.Length])
            : null;
    }
}
