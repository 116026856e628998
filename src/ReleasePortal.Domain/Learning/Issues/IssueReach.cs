namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>Whether a version has a known issue.</summary>
public enum IssueReach
{
    Applies,
    DoesNotApply,

    /// <summary>The records do not say, or contradict each other.</summary>
    Unknown,
}
