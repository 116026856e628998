using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api.Models;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Releases for programs: what stands on their pages, in values rather than words.</summary>
internal sealed class ApiReleases(Material material, PublicAddress site)
{
    public ApiRelease Brief(Release release) => new(
        release.Id,
        release.Title,
        release.Product.Id,
        release.Version.Text,
        release.Type,
        release.Status,
        material.Outlooks.Of(release)?.Standing,
        release.Owner.Id,
        release.Summary,
        release.Window.Start.Instant,
        release.Window.End.Instant,
        release.Window.Zone.Id,
        release.Train,
        [.. release.Services.Select(released => new ApiVersion(released.Service.Id, released.Version.Text))],
        release.Decision?.Verdict,
        site.OrBelowRoot(SiteMap.Of(release)),
        site.OrBelowRoot(ApiAddresses.Of(release)));

    public ApiReleaseDetail Detail(Release release)
    {
        material.Records.Executions.TryFind(release.Id, out var execution);
        var risk = material.Risks.Of(release);
        return new ApiReleaseDetail(
            ApiFile.Format,
            Brief(release),
            release.Commander?.Id,
            release.Deployer?.Id,
            release.Verifier?.Id,
            [.. release.Phases.Select(phase => new ApiPhase(phase.Start.Instant, phase.End.Instant, phase.Environment?.Id, phase.Region?.Id, phase.Ring))],
            [.. release.Scope.Select(item => new ApiScopeItem(item.Id, item.Title, item.Kind, [.. item.Services.Select(service => service.Id)], item.Change?.Text, item.Flag, item.CustomerVisible))],
            [.. release.DependsOn.Select(other => new ApiDependency(other.Release.Id, other.Kind, other.Reason))],
            [.. Gates(release)],
            [.. (material.Outlooks.Of(release)?.Obstacles ?? []).Select(Of)],
            new ApiRisk(risk.Points, risk.Band),
            release.Decision is { } decision ? new ApiDecision(decision.Verdict, decision.At.Instant, decision.By.Id, decision.Comment) : null,
            [.. release.Approvals.Select(approval => new ApiApproval(approval.Role.Id, approval.By.Id, approval.At.Instant, approval.Decision))],
            [.. (execution?.Deployments ?? []).Select(done => new ApiDeployment(done.Id, done.Service.Id, done.Environment.Id, done.StartedAt.Instant, done.FinishedAt?.Instant, done.Result, done.Reason, done.Planned))],
            execution?.Outcome,
            release.Runbook?.Id,
            [.. material.Versions.Answers(release.Product.Id, release.Version.Text).Where(answer => answer.Answer.Reach == IssueReach.Applies).Select(answer => answer.Issue.Id)],
            material.Records.Notes[release.Id].Any() ? site.OrBelowRoot(SiteMap.NotesOf(release)) : null,
            site.OrBelowRoot(SiteMap.AuditIndexOf(release)));
    }

    private IEnumerable<ApiGate> Gates(Release release) =>
    [
        .. release.GoNoGo.Select(criterion => new ApiGate(criterion.Criterion, Service: null, criterion.State, criterion.Evidence)),
        .. release.Readiness.Select(check => new ApiGate(material.Obstacles.CheckName(check), check.Service.Id, check.State, check.Evidence)),
    ];

    private ApiObstacle Of(Obstacle obstacle)
    {
        var (kind, says) = obstacle switch
        {
            Obstacle.DecidedAgainst against => ("decided_against", against.Decision.Comment ?? "Decided no-go."),
            Obstacle.Rejected rejected => ("rejected", rejected.Approval.Comment ?? $"{rejected.Approval.Role.Id} rejected the plan."),
            Obstacle.WindowPassed => ("window_passed", "Its window is over, and nothing says what became of it."),
            Obstacle.InConflict found => ("in_conflict", found.Conflict.Message),
            Obstacle.Ungoverned found => ("ungoverned", found.Finding.Message),
            Obstacle.FailedCriterion failed => ("failed_criterion", $"Failed: {failed.Criterion.Criterion}"),
            Obstacle.FailedCheck failed => ("failed_check", $"{material.Obstacles.CheckName(failed.Check)} failed."),
            Obstacle.LateCheck late => ("late_check", $"{material.Obstacles.CheckName(late.Check)} is late."),
            Obstacle.BrokenOrder broken => ("broken_order", $"It needs {broken.Other.Name}, which is {EnumWords.Lower(broken.Other.Status)}."),
            Obstacle.Awaits awaits => ("awaits", $"It needs {awaits.Other.Name} first."),
            Obstacle.OpenGates open => ("open_gates", $"{Count.Sentence(Count.InWords(open.Count, "gate"))} still open."),
            Obstacle.NoSlack near => ("no_slack", $"One day later it would fall inside the freeze “{near.Freeze.Title}”."),
            _ => throw new ArgumentOutOfRangeException(nameof(obstacle)),
        };
        return new ApiObstacle(kind, obstacle.Effect, says);
    }
}
