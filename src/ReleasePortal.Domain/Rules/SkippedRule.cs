namespace ReleasePortal.Domain.Rules;

/// <summary>A rule that could not run, and why.</summary>
public sealed record SkippedRule(Rule Rule, string Reason);
