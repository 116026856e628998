using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Policies;

/// <summary>How releases fare under policies, as states with an icon and a word.</summary>
internal static class PolicyStates
{
    public static readonly State Kept = States.Done.Saying("Kept");

    /// <summary>Whether somebody allowed it.</summary>
    public static bool IsWaived(PolicyVerdict verdict, Material material) => material.Review.Waived.Any(waived =>
        waived.Finding.WaivedAs == verdict.Key && waived.Finding.Place.Path == verdict.Release.Origin.Place.Path);

    public static State Of(PolicyVerdict verdict, Material material) => verdict.Outcome switch
    {
        PolicyOutcome.Kept => Kept,
        PolicyOutcome.Unclear => States.Open.Saying("Unclear"),
        PolicyOutcome.Broken when IsWaived(verdict, material) => States.Pending.Saying("Waived"),
        PolicyOutcome.Broken => (verdict.Rule.Severity == Severity.Error ? States.Blocked : States.AtRisk).Saying("Broken"),
        _ => throw new InvalidOperationException($"There is no outcome {verdict.Outcome}."),
    };

    /// <summary>The worst of several; null of none.</summary>
    public static State? Worst(IEnumerable<PolicyVerdict> verdicts, Material material) => verdicts
        .OrderByDescending(verdict => verdict.Outcome == PolicyOutcome.Broken && !IsWaived(verdict, material))
        .ThenByDescending(verdict => verdict.Outcome == PolicyOutcome.Unclear)
        .ThenByDescending(verdict => verdict.Outcome == PolicyOutcome.Broken)
        .ThenBy(verdict => verdict.Rule.Severity)
        .Select(verdict => Of(verdict, material))
        .FirstOrDefault();
}
