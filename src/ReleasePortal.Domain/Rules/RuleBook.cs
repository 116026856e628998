using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Rules.Evidence;
using ReleasePortal.Domain.Rules.Execution;
using ReleasePortal.Domain.Rules.Governance;
using ReleasePortal.Domain.Rules.History;
using ReleasePortal.Domain.Rules.Privacy;
using ReleasePortal.Domain.Rules.References;

namespace ReleasePortal.Domain.Rules;

/// <summary>Every rule there is.</summary>
public static class RuleBook
{
    /// <summary>Rules over the text of one file, found while it is read.</summary>
    public static readonly IReadOnlyList<Rule> DocumentRules = DocumentRuleList.All;

    /// <summary>Rules over all records.</summary>
    public static readonly IReadOnlyList<ReviewRule> ReviewRules =
    [
        .. ReferenceRuleList.All,
        new UneditedDraft(),
        new EndlessFreeze(),
        new PhaseOutsideWindow(),
        new StartOutsideRecurrence(),
        new HistoryMissing(),
        .. EvidenceRuleList.All, .. GovernanceRuleList.All, .. ExecutionRuleList.All, .. PrivacyRuleList.All,
    ];

    /// <summary>Rules that one release keeps or breaks by its time.</summary>
    public static readonly IReadOnlyList<ConflictRule> ConflictRules =
    [
        new ReleaseInHardFreeze(),
        new ReleaseInSoftFreeze(),
        new MissedChangeWindow(),
        new OverrunChangeWindow(),
        new ServiceBooked(),
        new DependencyBooked(),
        new EnvironmentBooked(),
        new PersonBooked(),
        new TeamOverCapacity(),
        new ReleaseDuringBusinessEvent(),
        new WrongOrder(),
        new ShortNotice(),
        new ProposedForThePast(),
        new TooManyTierOne(),
        new TooCloseTogether(),
    ];

    /// <summary>Rules over all records that need to know what time it is, or what happens when.</summary>
    public static readonly IReadOnlyList<CalendarRule> CalendarRules =
    [
        new UnlikelyYear(),
        new FreezeOverridden(),
        new ReleaseRemoved(),
        new FinishedReleaseChanged(),
        new ExecutionEdited(),
        new ScopeChangedAfterFreeze(),
        new ApprovalOlderThanText(),
        new StatusJump(),
        new DecisionBeforeRequest(),
        .. EvidenceRuleList.InTime, .. GovernanceRuleList.InTime, .. ExecutionRuleList.InTime,
    ];

    /// <summary>Those that stand against a release like a conflict: what policies, the board and roles ask of it, and what its evidence shows.</summary>
    public static readonly IReadOnlySet<Rule> Governance = new HashSet<Rule>(
        [.. EvidenceRuleList.All, .. EvidenceRuleList.InTime, .. GovernanceRuleList.All, .. GovernanceRuleList.InTime, .. CalendarRules.OfType<ApprovalOlderThanText>()],
        ReferenceEqualityComparer.Instance);

    /// <summary>Those of how releases are governed and carried out: what they find waits for somebody to do something.</summary>
    public static readonly IReadOnlySet<Rule> AnsweredFor = new HashSet<Rule>(
        [.. GovernanceRuleList.All, .. GovernanceRuleList.InTime, .. ExecutionRuleList.All, .. ExecutionRuleList.InTime],
        ReferenceEqualityComparer.Instance);

    /// <summary>In the order of their codes.</summary>
    public static readonly IReadOnlyList<Rule> All =
        [.. DocumentRules.Concat(ReviewRules).Concat(ConflictRules).Concat(CalendarRules).Append(GovernanceRuleList.Last).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    public static Rule? Find(string codeOrName) => All.FirstOrDefault(rule =>
        rule.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase)
        || rule.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
