namespace ReleasePortal.Domain.Rules;

/// <summary>What was checked and what was found.</summary>
/// <param name="Findings">In file order; at one place by code.</param>
/// <param name="Run">The rules that ran.</param>
/// <param name="Skipped">The rules that could not run, and why.</param>
public sealed record Review(IReadOnlyList<Finding> Findings, IReadOnlyList<Rule> Run, IReadOnlyList<SkippedRule> Skipped)
{
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public bool Blocks => Findings.Any(finding => finding.Severity == Severity.Error);
}
