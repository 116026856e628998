using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>What a report on a release still lacks.</summary>
public abstract record CompletionGap
{
    private CompletionGap()
    {
    }

    /// <summary>It is not over: everything below may change.</summary>
    public sealed record StillRunning : CompletionGap;

    /// <summary>Nobody recorded a deployment to production.</summary>
    public sealed record NothingDeployed : CompletionGap;

    public sealed record DeploymentOpen(Deployment Deployment) : CompletionGap;

    public sealed record StepOpen(ExecutedStep Step) : CompletionGap;

    /// <summary>A check of the plan that nobody did.</summary>
    public sealed record CheckOpen(ValidationCheck Check) : CompletionGap;

    /// <summary>A check that failed and was not repeated.</summary>
    public sealed record CheckFailed(ValidationResult Result) : CompletionGap;

    public sealed record Unconfirmed : CompletionGap;

    public sealed record NoOutcome : CompletionGap;

    public sealed record MessageUnsent(Communication Message) : CompletionGap;

    /// <summary>It did not work, and nobody wrote what was learned.</summary>
    public sealed record NoReview : CompletionGap;

    /// <summary>In the order in which somebody would close them.</summary>
    /// <param name="release">It was carried out, or is running.</param>
    /// <param name="records">All of them.</param>
    /// <param name="now">Messages that are due later are not missing.</param>
    public static IReadOnlyList<CompletionGap> Of(Release release, RecordSet records, Instant now)
    {
        records.Executions.TryFind(release.Id, out var execution);
        var isUndone = release.Status.IsUndone();
        CompletionGap?[] asked =
        [
            release.Status.WasExecuted() ? null : new StillRunning(),
            execution is null || ActualStart.Of(execution, records) is null ? new NothingDeployed() : null,
            .. (execution?.Deployments ?? []).Where(deployment => deployment is { FinishedAt: null, Result: null }).Select(deployment => new DeploymentOpen(deployment)),
            .. (execution?.Steps ?? []).Where(step => step is { FinishedAt: null, Result: null }).Select(step => new StepOpen(step)),
            .. isUndone ? [] : Checks(release, execution),
            execution?.Confirmed is null && !isUndone ? new Unconfirmed() : null,
            execution?.Outcome is null ? new NoOutcome() : null,
            .. release.Communications.Where(message => message.StateIn(release, now) == MessageState.Overdue).Select(message => new MessageUnsent(message)),
            isUndone && !records.Reviews.Knows(release.Id) ? new NoReview() : null,
        ];
        return [.. asked.OfType<CompletionGap>()];
    }

    /// <summary>Of what was undone nobody checks the rest.</summary>
    private static IEnumerable<CompletionGap> Checks(Release release, ExecutionRecord? execution)
    {
        var last = LastChecks.Of(execution);
        return from check in release.Validation
               let result = last.GetValueOrDefault(check.Id)
               where result is not { Result: CheckResult.Passed }
               select result is null ? (CompletionGap)new CheckOpen(check) : new CheckFailed(result);
    }
}
