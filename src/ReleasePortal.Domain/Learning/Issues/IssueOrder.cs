namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>The order in which known issues are listed.</summary>
public static class IssueOrder
{
    /// <summary>By severity; among equals the one that was reported last.</summary>
    public static IOrderedEnumerable<KnownIssue> WorstFirst(this IEnumerable<KnownIssue> issues) =>
        issues.OrderBy(issue => issue.Severity).ThenByDescending(issue => issue.ReportedAt).ThenBy(issue => issue.Id, StringComparer.Ordinal);
}
