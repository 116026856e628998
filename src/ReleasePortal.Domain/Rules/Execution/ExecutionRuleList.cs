namespace ReleasePortal.Domain.Rules.Execution;

/// <summary>The rules of how releases are carried out.</summary>
internal static class ExecutionRuleList
{
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new StepUnexplained(),
        new CompletedUnvalidated(),
        new ConfirmedByDeployer(),
        new OutcomeWithoutStatus(),
        new WayBackDoneAnyway(),
    ];

    /// <summary>Those that need to know what time it is.</summary>
    public static readonly IReadOnlyList<CalendarRule> InTime =
    [
        new WindowPassed(),
        new WindowOverrun(),
        new ActionOverdue(),
        new MessageUnsent(),
        new RunbookChangedAfterGo(),
        new FactFromTheFuture(),
    ];
}
