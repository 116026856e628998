using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Meetings;

/// <summary>Whether what was shipped works: releases that are being validated, and those of the last week that nobody has confirmed.</summary>
internal static class ValidationCheckpoint
{
    private static readonly Duration Week = Duration.FromDays(7);

    public static ListModel Model(Material material)
    {
        var releases = material.Records.Releases.Where(release => IsOpen(release, material)).OrderBy(release => release.Window.End.Instant).ToList();
        return new ListModel(
            new PageHead("Validation checkpoint", releases.Count == 0 ? "Everything that was shipped in the last seven days is confirmed." : $"{Count.Sentence(Count.InWords(releases.Count, "release"))} to confirm. The verifier of each says whether it works; nobody confirms what they deployed."),
            releases.Count == 0 ? [new Empty("Nothing waits for a confirmation.")] : [.. releases.Select(release => Of(release, material))]);
    }

    private static bool IsOpen(Release release, Material material) => release.Status switch
    {
        ReleaseStatus.InProgress or ReleaseStatus.Validating => true,
        ReleaseStatus.Completed => material.Facts.Now - release.Window.End.Instant < Week && Execution(release, material)?.Confirmed is null,
        _ => false,
    };

    private static ExecutionRecord? Execution(Release release, Material material) => material.Records.Executions.TryFind(release.Id, out var execution) ? execution : null;

    private static Card Of(Release release, Material material)
    {
        var execution = Execution(release, material);
        var incidents = material.Records.Incidents.Where(incident => incident.CausedBy.Any(cause => cause.Id == release.Id)).ToList();
        return new Card(release.Id, RecordLinks.NameOf(release), new Group(
        [
            new FactList([.. ((Fact?[])
            [
                new Fact("To decide", "Confirm it, wait, or undo it"),
                new Fact("Window", material.Time.Span(release.Window.Interval)),
                new Fact("Verifier", release.Verifier is null ? "Nobody is named" : material.Links.To(release.Verifier)),
                new Fact("Incidents it caused", incidents.Count == 0 ? "None known" : new Listed([.. incidents.Select(RecordLinks.To)])),
                new Fact("Plan", RecordLinks.To(release)),
            ]).OfType<Fact>()]),
            .. ValidationSection.Of(release, material) is { } checks ? [new Titled("Checks", checks.Content)] : (Part[])[new Paragraph("No checks are planned.")],
            .. Deviations(execution, material),
        ]))
        {
            Aside = material.Outlooks.StateOf(release),
        };
    }

    private static IEnumerable<Part> Deviations(ExecutionRecord? execution, Material material)
    {
        List<Part> seen =
        [
            .. (execution?.Surprises ?? []).Select(surprise => material.Prose.Line(surprise.Title)),
            .. (execution?.Delays ?? []).Select(delay => (Part)$"{DurationWords.Of(delay.Duration)} late: {EnumWords.Lower(delay.Cause)}"),
            .. (execution?.Deployments ?? []).Where(deployment => deployment.Result is not (null or DeploymentResult.Succeeded)).Select(deployment => (Part)new Pair(material.Links.To(deployment.Service), $"in {deployment.Environment.Id}: {EnumWords.Lower(deployment.Result!.Value)}")),
        ];
        if (seen.Count > 0)
            yield return new Titled("What went otherwise than planned", new Bullets(seen));
    }
}
