using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>The releases of the service show that it works.</summary>
internal static class GoldCriteria
{
    /// <summary>In percent, of steps that are automated or done by hand: checkpoints and approvals are decisions. Where people do most, the next release is as much work as the last one.</summary>
    public const int StepsAutomated = 50;

    /// <summary>In 90 days: once a month. Who releases less often has forgotten how by the next time.</summary>
    public const int Versions = 3;

    /// <summary>Known issues up to this severity are somebody's decision.</summary>
    public const int SevereIssue = 2;

    public static readonly IReadOnlyList<ReleasabilityCriterion> All =
    [
        new(
            "change-fail-rate", ReleasabilityLevel.Gold,
            "Its deployments fail no more often than the target allows",
            "Take the cause that failed most often, and add a test that finds it before production; with fewer than five deployments a year, release in smaller steps.",
            Effort.Days, facts => Reaches<ChangeFailRate>(facts, "deployment", "failed")),
        new(
            "automated", ReleasabilityLevel.Gold,
            "At least half of the work in its steps runs by itself",
            "Automate the step of its runbook that is done by hand and comes up most often, and record the steps as they are done.",
            Effort.Days, Automated),
        new(
            "monthly", ReleasabilityLevel.Gold,
            "A new version reaches production at least monthly",
            "Release what is ready every month, however little it is.",
            Effort.Days, Monthly),
        new(
            "messages-in-time", ReleasabilityLevel.Gold,
            "Messages about its releases are sent in time",
            "Write the messages with the plan, and give their sender the times at which they are due.",
            Effort.Hours, facts => Reaches<CommunicationTimeliness>(facts, "message", "were sent in time")),
        new(
            "no-overdue-actions", ReleasabilityLevel.Gold,
            "Nothing that reviews of it decided is overdue",
            "Do the oldest action, agree on another day and write it under due_extended, or decide not to do it.",
            Effort.Hours, NothingOverdue),
        new(
            "severe-issues-accepted", ReleasabilityLevel.Gold,
            "Somebody decided that its severe known issues may ship",
            "Ask product and engineering whether the issue may ship, and write who said so under accepted_by.",
            Effort.Minutes, SevereIssuesAccepted),
    ];

    private static CriterionAnswer Reaches<T>(ServiceFacts facts, string counted, string what)
        where T : KpiDefinition
    {
        var (value, target) = (facts.InYear<T>(), ServiceFacts.Kpi<T>().TargetIn(facts.Records.Portal));
        var subjects = RecordsOf(facts.Counted<T>(ServiceFacts.Year));
        if (value.N < FigureValue.Few)
            return CriterionAnswer.Of(isMet: false, $"{value.N} {counted}{(value.N == 1 ? "" : "s")} within a year are too few to judge ({FigureValue.Few} are needed)", subjects);
        return target is null
            ? CriterionAnswer.Of(isMet: false, $"portal.yml sets no target for {ServiceFacts.Kpi<T>().Key}", subjects)
            : CriterionAnswer.Of(
                Judgement.Reaches(target, value) == true,
                $"{value.Value:0.#} percent of {value.N} {counted}s within a year {what}, and {(target.AtMost is { } most ? $"at most {most:0.#}" : $"at least {target.AtLeast:0.#}")} is the target",
                subjects);
    }

    private static CriterionAnswer Automated(ServiceFacts facts)
    {
        var steps = facts.Counted<AutomationCoverage>(ServiceFacts.Year);
        var byThemselves = steps.Sum(step => step.Amount);
        var work = byThemselves + facts.Counted<AutomationCoverage>(ServiceFacts.Year, "manual").Sum(step => step.Amount);
        return work < FigureValue.Few
            ? CriterionAnswer.Of(isMet: false, $"{work:0} steps on record within a year are too few to judge ({FigureValue.Few} are needed)", RecordsOf(steps))
            : CriterionAnswer.Of(100 * byThemselves >= StepsAutomated * work, $"{byThemselves:0} of {work:0} steps within a year ran by themselves, checkpoints left out", RecordsOf(steps));
    }

    private static CriterionAnswer Monthly(ServiceFacts facts)
    {
        var versions = facts.Counted<DeploymentFrequency>(KpiReport.Rolling);
        return CriterionAnswer.Of(versions.Count >= Versions, $"{versions.Count} new {(versions.Count == 1 ? "version" : "versions")} reached production in 90 days, and {Versions} are needed", versions.Select(one => one.Subject));
    }

    /// <summary>Where nobody ever wrote a review, nobody knows what is open.</summary>
    private static CriterionAnswer NothingOverdue(ServiceFacts facts)
    {
        if (facts.Records.Incidents.HasUnreadable || facts.Records.Reviews.HasUnreadable)
            return CriterionAnswer.Unmet("some incidents or reviews cannot be read");
        List<(Record Record, ActionItem Item)> actions =
        [
            .. facts.Incidents.SelectMany(incident => incident.Actions.Select(item => ((Record)incident, item))),
            .. facts.Reviews.SelectMany(review => review.Actions.Select(item => ((Record)review, item))),
        ];
        if (!facts.Incidents.Any() && !facts.Reviews.Any())
            return CriterionAnswer.Unmet("no incident or release of it was ever reviewed");
        List<(Record Record, ActionItem Item)> late = [.. actions.Where(action => action.Item.IsOverdue(facts.Today)).OrderBy(action => action.Item.Agreed)];
        return late.Count == 0
            ? CriterionAnswer.Of(isMet: true, $"of its actions none is overdue ({actions.Count})", actions.Select(action => new Subject(action.Record, action.Item.Id)))
            : CriterionAnswer.Of(isMet: false, $"{late.Count} of {actions.Count} actions {(late.Count == 1 ? "is" : "are")} overdue, the oldest since {late[0].Item.Agreed:uuuu-MM-dd}", late.Select(action => new Subject(action.Record, action.Item.Id)));
    }

    private static CriterionAnswer SevereIssuesAccepted(ServiceFacts facts)
    {
        if (facts.Records.KnownIssues.HasUnreadable)
            return CriterionAnswer.Unmet("some known issues cannot be read");
        List<KnownIssue> severe = [.. facts.OpenIssues.Where(issue => issue.Severity <= SevereIssue)];
        List<KnownIssue> open = [.. severe.Where(issue => issue.AcceptedBy is null)];
        var reason = severe.Count == 0 ? "no severe issue of it is known"
            : open.Count == 0 ? $"all of them are accepted ({severe.Count})"
            : $"nobody accepted {open[0].Title}{(open.Count == 1 ? "" : $" and {open.Count - 1} more")}";
        return CriterionAnswer.Of(open.Count == 0, reason, (open.Count == 0 ? severe : open).Select(issue => new Subject(issue)));
    }

    private static IEnumerable<Subject> RecordsOf(IEnumerable<Observation> observations) => observations.Select(one => new Subject(one.Subject.Record));
}
