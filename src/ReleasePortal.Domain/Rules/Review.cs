namespace ReleasePortal.Domain.Rules;

/// <summary>What was checked and what was found.</summary>
/// <param name="Findings">In file order; at one place by code.</param>
/// <param name="Run">The rules that ran.</param>
/// <param name="Skipped">The rules that could not run, and why.</param>
public sealed record Review(IReadOnlyList<Finding> Findings, IReadOnlyList<Rule> Run, IReadOnlyList<SkippedRule> Skipped)
{
    /// <summary>How many documents are no records, so that rules over several records saw them in part.</summary>
    public int Unreadable { get; init; }

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public bool Blocks => Findings.Any(finding => finding.Severity == Severity.Error);
}
