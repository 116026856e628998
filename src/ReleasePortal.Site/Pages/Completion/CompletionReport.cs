using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Cutover;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>What became of a release, in the order in which people ask: did it work, what shipped, what went otherwise, who says so, and what is done about it.</summary>
internal static class CompletionReport
{
    public static DocumentModel Model(Release release, Material material)
    {
        material.Records.Executions.TryFind(release.Id, out var execution);
        var facts = material.Kpis.Facts.Find(release.Id)!;
        Card?[] sections =
        [
            MissingSection.Of(release, material),
            ShippedSection.Of(release, facts, material),
            DeviationSection.Of(release, facts, material),
            ValidationSection.Of(release, material),
            Decisions(release, execution, material),
            .. KnownIssueSection.Of(release, material),
            FollowUpSection.Of(release, material),
        ];
        Card?[] wide =
        [
            StepTimes.Of(release, material.Records) is { Count: > 0 } times && times.Any(step => step.Actual.Count > 0) ? TimesSection.Of(times, StepTimes.Last(execution), material) : null,
            execution is { Deployments.Count: > 0 } ? new Card("deployments", "Deployments", ExecutionSection.Deployments(execution.Deployments, material)) { Mark = Count.Digits(execution.Deployments.Count) } : null,
            NumbersSection.Of(ReleasePage.RecordsOf(release, material), "numbers", material),
        ];
        return new DocumentModel(HeadOf(release, execution, material), Body: null)
        {
            Facts = CompletionFacts.Of(release, facts, material),
            Before = [.. sections.OfType<Card>()],
            Wide = [.. wide.OfType<Card>()],
        };
    }

    private static PageHead HeadOf(Release release, ExecutionRecord? execution, Material material) => new(
        $"{RecordLinks.NameOf(release)}: completion report",
        material.Prose.Line(execution?.Outcome ?? release.Summary))
    {
        State = material.Outlooks.StateOf(release),
        Actions =
        [
            new PageAction(SiteMap.Of(release), "rocket", "The release"),
            .. CutoverPages.Has(release, material.Records) ? [new PageAction(SiteMap.CutoverOf(release), "list-checks", "Cutover")] : Array.Empty<TemplatedPart>(),
            .. ReleaseNotes.ActionOf(release, material),
        ],
    };

    /// <summary>The decision to go, then those that were taken on the way.</summary>
    private static Card? Decisions(Release release, ExecutionRecord? execution, Material material)
    {
        List<Part> parts = [];
        if (release.Decision is { } decision)
            parts.Add(new Paragraph(new Pair(States.Of(decision.Verdict), new Listed([material.Time.Moment(decision.At.Instant), material.Links.To(decision.By)]))));
        if (execution is { Decisions.Count: > 0 })
            parts.Add(ExecutionLog.Decisions(execution, material));
        return parts.Count == 0 ? null : new Card("decisions", "Decisions", new Group(parts)) { Padded = true };
    }
}
