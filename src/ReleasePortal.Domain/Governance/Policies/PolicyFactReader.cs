using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Puts together what policies may ask of a release.</summary>
internal sealed class PolicyFactReader(ReleaseCalendar calendar)
{
    private readonly CalendarFactReader times = new(calendar);
    private readonly ILookup<string, KnownIssue> issues = calendar.Records.KnownIssues.Where(issue => issue.Status.IsOpen()).ToLookup(issue => issue.Product.Id, StringComparer.Ordinal);

    public PolicyFacts Of(Release release)
    {
        var records = calendar.Records;
        return new PolicyFacts(
            release,
            release.Id,
            TierOf(release),
            ApprovalFactReader.Of(StandingApprovals.Of(release), release, calendar),
            ApprovalFactReader.Of(StandingApprovals.Against(release), release, calendar),
            RiskOf(release),
            times.Of(release),
            EvidenceFactReader.Of(release, records, calendar.Now),
            KnownIssuesOf(release),
            records.Executions.TryFind(release.Id, out var execution) ? execution : null,
            records.Reviews.TryFind(release.Id, out var review) ? review : null);
    }

    /// <summary>Of its most critical service; null where no service is known.</summary>
    public int? TierOf(Release release) => release.Services.Select(released => calendar.Records.Services.Find(released.Service)?.Tier).Min();

    private RiskFacts RiskOf(Release release)
    {
        var risk = calendar.Risks.Of(release);
        return new RiskFacts(release.Risk, risk.Points, risk.Band, [.. risk.Vetoes.Select(veto => KebabCase.Snake(veto.Kind.ToString()))]);
    }

    private KnownIssueFacts KnownIssuesOf(Release release)
    {
        var risk = new RiskCase(release, calendar.Risks.Facts);
        var open = issues[release.Product.Id].Where(issue => RiskVetoes.Ships(issue, risk)).ToList();
        return new KnownIssueFacts(
            [.. open.Select(issue => issue.Id)],
            open.Count(issue => issue is { Severity: <= 2, AcceptedBy: null }),
            open.Count(issue => issue.Workaround is null));
    }
}
