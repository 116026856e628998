using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Pages.Runbooks;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>The page from which a release is carried out; once it is over, how that went comes first.</summary>
internal static class CutoverPage
{
    public static CutoverModel Model(Release release, Material material)
    {
        var steps = CutoverSteps.Of(release, material.Records);
        var schedule = RunbookSchedule.Of(steps);
        var times = StepTimes.Of(release, material.Records);
        material.Records.Executions.TryFind(release.Id, out var execution);
        var isRun = CutoverPages.IsRun(release);
        var lines = new ChecklistSteps(release, steps, material);
        Card?[] todo =
        [
            new Card("checklist", "Steps", lines.Of(times.Where(step => step.Planned is not null || schedule is null))),
            schedule is { IfOrdered.Count: > 0 } ? new Card("way-back", "Only if ordered", lines.Of(times.Where(step => step.Planned is null))) : null,
            isRun ? NoteSections.Deployments(release, execution, material) : null,
            release.Validation.Count > 0 || isRun ? new Card("checks", "Checks after the deployment", Checks(release, execution, material)) : null,
            NoteSections.Unplanned(execution, isRun, material),
            isRun || execution?.Decisions.Count > 0 ? new Card("log", "Decisions", new CutoverLog(execution?.Decisions.Count > 0 ? ExecutionLog.Decisions(execution, material) : null)) : null,
        ];
        Card[] told = [ScheduleSection.Of("schedule-card", schedule, TimesSection.Actual(times, release.Window.Start.Instant)), TimesSection.Of(times, StepTimes.Last(execution), material)];
        return new CutoverModel(HeadOf(release, material), FactsOf(release, schedule, material), isRun ? RunOf(release, steps, execution, material) : null, isRun ? [.. todo.OfType<Card>(), .. told] : [.. told, .. todo.OfType<Card>()])
        {
            Banners = isRun ? [.. EndedBanner.Of(release, execution), .. PinBanner.Of(release, material)] : [],
            Export = isRun ? ExportSection.Of(release, material) : null,
        };
    }

    private static PageHead HeadOf(Release release, Material material)
    {
        List<TemplatedPart> actions = [new PageAction(SiteMap.Of(release), "rocket", "Release")];
        if (material.Records.Runbooks.Find(release.Runbook) is { } runbook)
            actions.Add(new PageAction(SiteMap.Runbooks.Below(runbook.Id), "scroll-text", "Runbook"));
        if (release.Support is not null)
            actions.Add(new PageAction(SiteMap.SupportOf(release), "life-buoy", "Support"));
        return new PageHead($"Cutover of {RecordLinks.NameOf(release)}", material.Prose.Line(release.Summary))
        {
            State = material.Outlooks.StateOf(release),
            Actions = actions,
        };
    }

    private static FactList FactsOf(Release release, RunbookSchedule? schedule, Material material) => new([.. ((Fact?[])
    [
        new Fact("Window", material.Time.Span(release.Window.Interval)),
        schedule is null ? null : new Fact("Planned", ScheduleSection.Extent(schedule)),
        release.Commander is null ? null : new Fact("Commander", material.Links.To(release.Commander)),
        release.Deployer is null ? null : new Fact("Deployer", material.Links.To(release.Deployer)),
        release.Verifier is null ? null : new Fact("Verifier", material.Links.To(release.Verifier)),
        new Fact("Way back", Back(release)),
        PinBanner.Fact(release, material),
    ]).OfType<Fact>()]);

    private static string Back(Release release) => release.Rollback is { } rollback
        ? $"{EnumWords.Of(rollback.Strategy)}{(rollback.Duration is { } duration ? $", {DurationWords.Of(duration)}" : "")}{(rollback.Details is { } details ? $". {details}" : "")}"
        : "Nobody has said how it is undone";

    private static CutoverRun RunOf(Release release, IReadOnlyList<RunbookStep> steps, ExecutionRecord? execution, Material material) => new(
        StepDigest.Of(steps),
        ChecklistSteps.Machine(release.Window.Start.Instant),
        StandingClock.Of(execution, material.Records) is { } asOf ? ChecklistSteps.Machine(asOf) : null,
        WayBack.StartOf(release, steps),
        Back(release),
        WayBack.OrderIn(execution) is { } order ? ChecklistSteps.Machine(order.At.Instant) : null,
        WayBack.OrderIn(execution)?.By.Id,
        release.Deployer?.Id,
        execution?.Confirmed is null ? null : "yes",
        execution?.Outcome is null ? null : "yes",
        [.. CutoverPeople.Of(release, steps, material.Records).Select(person => new PersonOption(person.Handle, RecordLinks.NameOf(person) == person.Handle ? person.Handle : $"{RecordLinks.NameOf(person)} ({person.Handle})"))]);

    private static ValidationChecks Checks(Release release, ExecutionRecord? execution, Material material)
    {
        var results = (execution?.Validation ?? []).ToLookup(result => result.Id, StringComparer.Ordinal);
        return new ValidationChecks(
            [.. release.Validation.Select(check => new CheckLine(check.Id, material.Prose.Line(check.Title), material.Links.To(check.Owner), results[check.Id].LastOrDefault() is { } last ? KebabCase.Snake(last.Result.ToString()) : null, [.. results[check.Id].Select(result => new Pair(States.Of(result.Result), new Listed([material.Time.Moment(result.At.Instant), material.Links.To(result.By)])))]))],
            execution?.Confirmed is { } confirmed ? new Pair(States.Done.Saying("Confirmed"), new Listed([material.Time.Moment(confirmed.At.Instant), material.Links.To(confirmed.By)])) : null,
            execution?.Outcome is { } outcome ? material.Prose.Line(outcome) : null);
    }
}
