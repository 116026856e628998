namespace ReleasePortal.Domain.History;

/// <summary>Why nothing is told of a history: a part of it would be wrong.</summary>
/// <param name="Problem">What is missed, in a sentence.</param>
/// <param name="WayOut">How to get it, in sentences.</param>
public sealed record HistoryGap(string Problem, string WayOut)
{
    /// <summary>The clone was made without some commits, or cannot give them.</summary>
    public static readonly HistoryGap MissingCommits = new(
        "Not all commits of this repository are here.",
        "Get the rest with git fetch --unshallow, in a workflow with fetch-depth: 0; a partial, grafted or damaged repository, of which git fsck says what is wrong, has to be cloned again.");
}
