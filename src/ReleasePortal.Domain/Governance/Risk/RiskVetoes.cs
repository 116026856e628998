using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>Finds what makes a release a high risk whatever its points.</summary>
internal static class RiskVetoes
{
    public static IEnumerable<RiskVeto> Of(RiskCase risk)
    {
        if (risk.Tier == 1 && risk.Release.Rollback is null or { Strategy: RollbackStrategy.None })
        {
            var what = risk.Unknown is { } unknown ? $"{unknown} is not known and counts as tier 1" : $"{risk.Worst!.Title} is tier 1";
            yield return new RiskVeto(
                RiskVetoKind.TierOneWithoutRollback,
                $"{what}, and the plan has no way back. Name one under rollback, and rehearse it.",
                risk.Release);
        }

        foreach (var issue in risk.Facts.CriticalIssuesOf(risk.Release.Product.Id).Where(issue => Ships(issue, risk)))
        {
            yield return new RiskVeto(
                RiskVetoKind.UnacceptedCriticalIssue,
                $"\"{issue.Title}\" has severity 1, and nobody accepted it. Fix it, or let product and engineering accept it under accepted_by.",
                issue);
        }
    }

    /// <summary>An issue that is known ships with each release of its services, unless the records say that the version does not have it: what is unknown ships.</summary>
    internal static bool Ships(KnownIssue issue, RiskCase risk) =>
        issue.ReportedAt <= risk.Day
        && issue.IsShippedBy(risk.Release)
        && risk.Facts.Issues.Of(issue, risk.Release.Version.Text).Reach != IssueReach.DoesNotApply;
}
