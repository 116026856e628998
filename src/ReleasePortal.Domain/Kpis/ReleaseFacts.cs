using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>What several KPIs ask of one release.</summary>
public sealed class ReleaseFacts
{
    private readonly Lazy<Baseline?> baseline;
    private readonly Lazy<IReadOnlyList<PublishedPlan>> plans;
    private readonly Lazy<ScopeComparison?> scopeSince;

    public ReleaseFacts(Release release, RecordSet records, Instant now)
    {
        Release = release;
        Execution = records.Executions.TryFind(release.Id, out var execution) ? execution : null;
        ConfirmedAt = Execution?.Confirmed?.At.Instant is { } confirmed && confirmed <= now ? confirmed : null;
        Of = Memberships.Of(release, records);
        Production =
        [
            .. (Execution?.Deployments ?? [])
                .Where(deployment => records.Environments.Find(deployment.Environment) is { Stage: Stage.Production } && deployment.StartedAt.Instant <= now)
                .Select(deployment => deployment.FinishedAt?.Instant > now ? deployment with { FinishedAt = null, Result = null } : deployment)
                .OrderBy(deployment => deployment.StartedAt.Instant).ThenBy(deployment => deployment.Id, StringComparer.Ordinal),
        ];
        Deployments = [.. Grouped(records)];
        plans = new(() => records.History.PlansOf(release, now));
        baseline = new(() => Baseline.Of(release, records.History, now));
        scopeSince = new(() => ComparedScope(now));
    }

    public Release Release { get; }

    /// <summary>Null where nothing happened yet.</summary>
    public ExecutionRecord? Execution { get; }

    public Membership Of { get; }

    /// <summary>Deployments to production, rollbacks included, in the order of their starts.</summary>
    public IReadOnlyList<Deployment> Production { get; }

    /// <summary>What it brought to production, without rollbacks.</summary>
    public IReadOnlyList<ServiceDeployment> Deployments { get; }

    /// <inheritdoc cref="RecordHistory.PlansOf"/>
    public IReadOnlyList<PublishedPlan> Plans => plans.Value;

    /// <summary>The plan that it is measured by; null where nobody knows it.</summary>
    public Baseline? Baseline => baseline.Value;

    /// <summary>What became of its scope since the freeze that the branch saw; without one, since the plan that was decided on, or declared. Null where nobody knows it.</summary>
    public ScopeComparison? ScopeSince => scopeSince.Value;

    /// <summary>When the first deployment to production started.</summary>
    public Instant? StartedAt => Production.Count == 0 ? null : Production[0].StartedAt.Instant;

    /// <summary>When the last deployment to production was done; null while one runs.</summary>
    public Instant? FinishedAt => Production.All(deployment => deployment.FinishedAt is not null) ? Production.Max(deployment => deployment.FinishedAt?.Instant) : null;

    /// <summary>When somebody said that it works; null while nobody has.</summary>
    public Instant? ConfirmedAt { get; }

    /// <summary>Whether it was carried out, with whatever result.</summary>
    public bool WasExecuted => Release.Status.WasExecuted();

    /// <summary>When it was over: after the last deployment to production; where none is on record, when it was confirmed; else the end of its window.</summary>
    public Instant EndedAt => FinishedAt ?? ConfirmedAt ?? Release.Window.Interval.End;

    private ScopeComparison? ComparedScope(Instant now)
    {
        if (Plans is [var first, ..] && first.Status?.IsFinal() != true && History.Baseline.Frozen(Plans, now) is { } frozen)
            return ScopeComparison.Of(frozen.Scope, Plans[^1].Scope);
        return Baseline switch
        {
            { Plan: not null, Scope: { } scope } => ScopeComparison.Of(scope, Plans[^1].Scope),
            { Scope: { } declared } => ScopeComparison.Of(declared, PublishedScope.OfIds(Release.Scope.Select(item => item.Id))),
            _ => null,
        };
    }

    private IEnumerable<ServiceDeployment> Grouped(RecordSet records) => Production
        .Where(deployment => deployment.Reason != DeploymentReason.Rollback)
        .GroupBy(deployment => (deployment.Service.Id, deployment.Reason, deployment.Commit))
        .Select(steps => new ServiceDeployment(this, [.. steps], Memberships.Of(Release, steps.ToList(), records)));
}
