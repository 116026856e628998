namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>Whether a version has a known issue, and why that is so, as a sentence.</summary>
public sealed record IssueAnswer(IssueReach Reach, string Because)
{
    internal static IssueAnswer Unknown(string because) => new(IssueReach.Unknown, because);
}
