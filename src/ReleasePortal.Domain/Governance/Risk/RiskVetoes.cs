using ReleasePortal.Domain.Learning;
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

    /// <summary>An issue that names no service is in all of its product. One does not ship before the release that introduces it, nor from the one on that fixes it.</summary>
    internal static bool Ships(KnownIssue issue, RiskCase risk) =>
        issue.ReportedAt <= risk.Day
        && (issue.Services.Count == 0 || issue.Services.Any(service => risk.Release.Services.Any(released => released.Service.Id == service.Id)))
        && !IsYetToCome(issue, risk)
        && !IsFixed(issue, risk);

    private static bool IsYetToCome(KnownIssue issue, RiskCase risk) =>
        issue.IntroducedIn is { } first && risk.Release.Window.Start.Instant < risk.Facts.StartsOf(issue.Product.Id, first.Text)?.Last;

    private static bool IsFixed(KnownIssue issue, RiskCase risk) => issue.FixedIn is { } last
        && (last.Text == risk.Release.Version.Text || risk.Facts.StartsOf(issue.Product.Id, last.Text)?.First <= risk.Release.Window.Start.Instant);
}
