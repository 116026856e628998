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

/// <summary>One runbook: its facts, its text, its steps, and the releases that follow it.</summary>
internal static class RunbookPage
{
    private static readonly string[] Columns = ["Step", "Who", "Starts", "Takes", "How one knows that it worked", "Way back"];

    public static DocumentModel Model(Runbook runbook, Material material) =>
        DocumentModel.Of(new PageHead(runbook.Title, material.Prose.Line(runbook.Summary)), runbook.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Kept by", material.Links.To(runbook.Owner)),
                new Fact("Last read", material.Time.Day(runbook.ReviewedAt)),
                new Fact("Last tried", runbook.RehearsedAt is { } rehearsed ? material.Time.Day(rehearsed) : "Never"),
                new Fact("For", material.Links.Services(runbook.Services)) { Wide = true },
            ]),
            Wide =
            [
                new Card(DocumentModel.Anchor("steps"), "Steps", Steps(runbook, material)) { Mark = Count.Digits(runbook.Steps.Count) },
                .. UsedBy(runbook, material),
            ],
        };

    private static Table Steps(Runbook runbook, Material material) => new("Steps", Columns,
        [.. runbook.Steps.Select(step => Table.RowOf(Columns, Cells(step, runbook, material)) with { Id = step.Id })]);

    private static IReadOnlyList<Part> Cells(RunbookStep step, Runbook runbook, Material material) =>
    [
        new Stacked(material.Prose.Line(step.Title), step.Instructions is { } how ? material.Prose.Line(how) : null),
        new Stacked(step.Owner is { } owner ? material.Links.To(owner) : "nobody named", EnumWords.Of(step.Kind)),
        new Stacked(Start(step, runbook), step.Environment is { } environment ? material.Links.To(environment) : null),
        DurationWords.Of(step.Duration),
        step.Verification is { } verification ? material.Prose.Line(verification) : "not said",
        step.Rollback is { } rollback ? material.Prose.Line(rollback) : "not said",
    ];

    private static Part Start(RunbookStep step, Runbook runbook)
    {
        if (step.Starts is { } starts)
            return starts.Written;
        var before = step.After.Select(id => runbook.Steps.FirstOrDefault(other => other.Id == id)?.Title ?? id).ToList();
        return before.Count == 0 ? "at any time" : $"after {Count.List(before)}";
    }

    private static IEnumerable<Card> UsedBy(Runbook runbook, Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Runbook?.Id == runbook.Id)
            .OrderByDescending(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal).ToList();
        if (releases.Count > 0)
            yield return new Card(DocumentModel.Anchor("releases"), "Releases that follow it", ReleaseEntries.Of(releases, material)) { Mark = Count.Digits(releases.Count) };
    }
}
