using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>What a report tells of: the review, how much was read, and the text it speaks of.</summary>
internal sealed record Inspection(Review Review, int Documents, SourceLines Sources)
{
    /// <summary>Errors before warnings before notes; within one severity in file order.</summary>
    public IEnumerable<Finding> WorstFirst => Review.Findings.OrderBy(finding => finding.Severity);
}
