using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Runbooks;

/// <summary>One runbook: its facts, its text, its schedule, its steps, and the releases that follow it.</summary>
internal static class RunbookPage
{
    public static DocumentModel Model(Runbook runbook, Material material)
    {
        var schedule = RunbookSchedule.Of(runbook.Steps);
        return DocumentModel.Of(new PageHead(runbook.Title, material.Prose.Line(runbook.Summary)), runbook.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Kept by", material.Links.To(runbook.Owner)),
                new Fact("Last read", material.Time.Day(runbook.ReviewedAt)),
                new Fact("Last tried", runbook.RehearsedAt is { } rehearsed ? material.Time.Day(rehearsed) : "Never"),
                new Fact("Takes", schedule is null ? "nobody knows" : DurationWords.Of(schedule.Length)),
                new Fact("For", material.Links.Services(runbook.Services)) { Wide = true },
            ]),
            Wide =
            [
                ScheduleSection.Of(DocumentModel.Anchor("schedule"), schedule),
                new Card(DocumentModel.Anchor("steps"), "Steps", StepTable.Of(runbook.Steps, schedule, material)) { Mark = Count.Digits(runbook.Steps.Count) },
                .. UsedBy(runbook, material),
            ],
        };
    }

    private static IEnumerable<Card> UsedBy(Runbook runbook, Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Runbook?.Id == runbook.Id)
            .OrderByDescending(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal).ToList();
        if (releases.Count > 0)
            yield return new Card(DocumentModel.Anchor("releases"), "Releases that follow it", ReleaseEntries.Of(releases, material)) { Mark = Count.Digits(releases.Count) };
    }
}
