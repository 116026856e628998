namespace ReleasePortal.Domain.Rules.Governance;

/// <summary>The rules of governance over all records.</summary>
internal static class GovernanceRuleList
{
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new PolicyExampleWrong(),
        new ApprovalWithoutRight(),
        new DecisionWithoutRight(),
        new UnsoundRiskWeights(),
        new RequirementMissing(),
        new RaciRoleTwice(),
        new ActivityUnassigned(),
        new AccountableWithoutRight(),
        new RightNobodyHolds(),
        new EscalationOutOfOrder(),
        new EscalationToNobody(),
        new ConditionsUnsaid(),
    ];

    /// <summary>Asked last, because it needs to know what all others found.</summary>
    public static readonly UselessWaiver Last = new();

    /// <summary>Those that need to know what time it is.</summary>
    public static readonly IReadOnlyList<CalendarRule> InTime =
    [
        new PolicyBroken(),
        new UnusableExpression(),
        new DutiesInOneHand(),
        new ApprovalNotSigned(),
        new DecisionOlderThanText(),
        new DecisionOnUnknownCommit(),
        new ReviewOverdue(),
        new AgainstTheBoard(),
        new MinutesMissing(),
        new MinutesMisdated(),
        new EmergencyUnanswered(),
    ];
}
