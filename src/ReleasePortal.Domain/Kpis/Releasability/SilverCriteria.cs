using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>What is written about the service was tried.</summary>
internal static class SilverCriteria
{
    /// <summary>People, addresses and screens change within a year.</summary>
    public const int YearsOfTruth = 1;

    public static readonly IReadOnlyList<ReleasabilityCriterion> All =
    [
        new(
            "runbook-read", ReleasabilityLevel.Silver,
            "Its runbooks were read against reality within a year",
            "Read the runbook beside the systems that it speaks of, mend what is not so any more, and write the day under reviewed_at.",
            Effort.Hours, RunbookRead),
        new(
            "way-back-rehearsed", ReleasabilityLevel.Silver,
            "Its way back was rehearsed within a year",
            "Undo a release before production, and write the day under rollback.rehearsed_at in the plan.",
            Effort.Days, WayBackRehearsed),
        new(
            "dashboard-and-monitor", ReleasabilityLevel.Silver,
            "A dashboard and a monitor are linked",
            "Link a dashboard to look at and a monitor that calls somebody under links in the file of the service; set up what is missing.",
            Effort.Hours, DashboardAndMonitor),
        new(
            "validated", ReleasabilityLevel.Silver,
            "Its last release was checked in production",
            "List checks under validation in the plan of its next release, and write their results into its execution record.",
            Effort.Hours, Validated),
        new(
            "confirmed-by-another", ReleasabilityLevel.Silver,
            "Its last release was confirmed by somebody who did not deploy it",
            "Ask somebody else than the deployer to confirm the next release.",
            Effort.Minutes, ConfirmedByAnother),
        new(
            "support-notes", ReleasabilityLevel.Silver,
            "Support staff were told what customers would see",
            "Write notes for support staff into the plan of every release in which something is customer_visible.",
            Effort.Hours, SupportTold),
    ];

    private static CriterionAnswer RunbookRead(ServiceFacts facts)
    {
        if (facts.Runbooks.Count == 0)
            return CriterionAnswer.Unmet("no runbook names it");
        List<Runbook> old = [.. facts.Runbooks.Where(runbook => !IsFresh(runbook.ReviewedAt, facts))];
        return old.Count == 0
            ? CriterionAnswer.Of(isMet: true, $"the oldest reading is of {facts.Runbooks.Min(runbook => runbook.ReviewedAt):uuuu-MM-dd}", facts.Runbooks.Select(runbook => new Subject(runbook)))
            : CriterionAnswer.Of(isMet: false, $"{old[0].Title} was read on {old[0].ReviewedAt:uuuu-MM-dd}", old.Select(runbook => new Subject(runbook)));
    }

    /// <summary>Whoever went back in production has tried it too.</summary>
    private static CriterionAnswer WayBackRehearsed(ServiceFacts facts)
    {
        var rehearsed = facts.Executed.LastOrDefault(release => release.Release.Rollback is { Strategy: not RollbackStrategy.None, RehearsedAt: { } day } && IsFresh(day, facts));
        if (rehearsed is not null)
            return CriterionAnswer.Of(isMet: true, $"rehearsed on {rehearsed.Release.Rollback!.RehearsedAt:uuuu-MM-dd} for {rehearsed.Release.Name}", new Subject(rehearsed.Release));
        var undone = facts.OfYear.LastOrDefault(release => release.Production.Any(step => step.Service.Id == facts.Service.Id && step is { Reason: DeploymentReason.Rollback, Result: DeploymentResult.Succeeded }));
        return undone is not null
            ? CriterionAnswer.Of(isMet: true, $"{undone.Release.Name} was undone in production", new Subject(undone.Execution!))
            : CriterionAnswer.Unmet("no release of it says that its way back was rehearsed within a year");
    }

    private static CriterionAnswer DashboardAndMonitor(ServiceFacts facts)
    {
        var missing = new[] { (Kind: ServiceLinkKind.Dashboard, Name: "dashboard"), (Kind: ServiceLinkKind.Monitor, Name: "monitor") }
            .Where(wanted => facts.Service.Links.All(link => link.Kind != wanted.Kind)).Select(wanted => wanted.Name).ToList();
        return CriterionAnswer.Of(missing.Count == 0, missing.Count == 0 ? "both are linked" : $"no {string.Join(" and no ", missing)} is linked", new Subject(facts.Service));
    }

    private static CriterionAnswer Validated(ServiceFacts facts)
    {
        if (facts.Last is not { } last)
            return CriterionAnswer.Unmet("no release of it is on record");
        var done = last.Execution?.Validation.Select(result => result.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        var open = last.Release.Validation.Count(check => !done.Contains(check.Id));
        var reason = last.Release.Validation.Count == 0 ? $"{last.Release.Name} plans no check"
            : open == 0 ? $"all checks of {last.Release.Name} have a result ({last.Release.Validation.Count})"
            : $"{last.Release.Name} has no result for {open} of {last.Release.Validation.Count} checks";
        return CriterionAnswer.Of(last.Release.Validation.Count > 0 && open == 0, reason, new Subject(last.Release));
    }

    private static CriterionAnswer ConfirmedByAnother(ServiceFacts facts)
    {
        if (facts.Last is not { } last)
            return CriterionAnswer.Unmet("no release of it is on record");
        if (last.Execution?.Confirmed is not { } confirmed || confirmed.At.Instant > facts.Report.Now)
            return CriterionAnswer.Of(isMet: false, $"nobody confirmed {last.Release.Name}", new Subject(last.Release));
        if (last.Production.Count == 0)
            return CriterionAnswer.Of(isMet: false, $"who deployed {last.Release.Name} is not on record", new Subject(last.Execution));
        var isSame = last.Production.Any(step => step.By.Id == confirmed.By.Id);
        return CriterionAnswer.Of(!isSame, isSame ? $"whoever deployed {last.Release.Name} confirmed it" : $"{last.Release.Name} was confirmed by another person", new Subject(last.Execution));
    }

    /// <summary>Of a release without a scope nobody knows what customers see.</summary>
    private static CriterionAnswer SupportTold(ServiceFacts facts)
    {
        List<Release> releases = [.. facts.OfYear.Select(release => release.Release)];
        if (releases.Count == 0)
            return CriterionAnswer.Unmet("no release of it ended within a year");
        List<Release> seen = [.. releases.Where(release => release.Scope.Count == 0 || release.Scope.Any(item => item.CustomerVisible))];
        List<Release> untold = [.. seen.Where(release => release.Support is null)];
        var reason = seen.Count == 0 ? "nothing that customers see was released within a year"
            : untold.Count == 0 ? $"all releases that customers could see have them ({seen.Count})"
            : $"{untold.Count} of {seen.Count} releases that customers could see have none, the last of them {untold[^1].Name}";
        return CriterionAnswer.Of(untold.Count == 0, reason, (untold.Count > 0 ? untold : seen.Count > 0 ? seen : releases).Select(release => new Subject(release)));
    }

    private static bool IsFresh(LocalDate day, ServiceFacts facts) => day <= facts.Today && day >= facts.Today.PlusYears(-YearsOfTruth);
}
