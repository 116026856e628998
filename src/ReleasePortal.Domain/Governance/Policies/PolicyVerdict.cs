using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>What one rule of a policy says of one release that it applies to.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Rule">One of its rules.</param>
/// <param name="Release">The release.</param>
/// <param name="Outcome">How it fares.</param>
/// <param name="Problem">Why it is unclear; null where it is not.</param>
public sealed record PolicyVerdict(Policy Policy, PolicyRule Rule, Release Release, PolicyOutcome Outcome, string? Problem)
{
    /// <summary>What a waiver names: rollback/rollback-named.</summary>
    public string Key => Rule.KeyIn(Policy);

    /// <summary>
    /// Whether it is told as a finding. A release that is over cannot be prepared any better: of it is told only what a rule asks that names
    /// the status itself, such as the review that is due.
    /// </summary>
    public static bool Matter(Release release, PolicyRule rule) => !release.Status.IsFinal() || rule.AsksStatus;
}
