using System.Globalization;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Deployments, surprises and delays of a cutover: what is recorded, and forms for more while it is run.</summary>
internal static class NoteSections
{
    private const int MostIncidents = 10;

    public static Card Deployments(Release release, ExecutionRecord? execution, Material material)
    {
        var recorded = execution?.Deployments ?? [];
        return new Card("deployments", "Deployments", new CutoverDeployments(
            [.. recorded.Select((deployment, index) => Line(deployment, index, material))],
            string.Join(' ', recorded.Select(deployment => deployment.Id)),
            [.. release.Services.Select(released => new ServiceOption(released.Service.Id, material.Records.Services.Find(released.Service)?.Title ?? released.Service.Id, released.Commit))],
            [.. Environments(release, material).Select(environment => new FilterOption(environment.Id, environment.Title))],
            Options<DeploymentReason>(),
            [.. Remedies.Incidents(release, material.Records).Take(MostIncidents).Select(incident => new FilterOption(incident.Id, $"{incident.Title} ({incident.Id})"))]));
    }

    /// <returns>Null where nothing is recorded and nothing can be noted.</returns>
    public static Card? Unplanned(ExecutionRecord? execution, bool isRun, Material material)
    {
        if (!isRun && execution is not ({ Surprises.Count: > 0 } or { Delays.Count: > 0 }))
            return null;
        return new Card("notes", "Surprises and delays", new CutoverNotes(
            execution is { Surprises.Count: > 0 } ? ExecutionLog.Surprises(execution, material) : null,
            [.. (execution?.Delays ?? []).Select(delay => new DelayLine(KebabCase.Snake(delay.Cause.ToString()), Minutes(delay), delay.Note, Words(delay, material)))],
            isRun ? new SurpriseForm(Severities) : null,
            isRun ? new DelayForm(Options<DelayCause>()) : null));
    }

    private static IReadOnlyList<FilterOption> Severities { get; } =
        [new("1", "1, critical"), new("2", "2, serious"), new("3", "3, annoying"), new("4", "4, minor")];

    private static DeploymentLine Line(Deployment deployment, int index, Material material) => new(
        index.ToString(CultureInfo.InvariantCulture),
        deployment.Service.Id,
        deployment.Environment.Id,
        ChecklistSteps.Machine(deployment.StartedAt.Instant),
        deployment.Result is { } result ? KebabCase.Snake(result.ToString()) : deployment.FinishedAt is null ? null : "ended",
        deployment.Result is { } ended ? States.Of(ended) : States.Of(ReleaseStatus.InProgress),
        new Listed([material.Links.To(deployment.Service), material.Links.To(deployment.Environment)]),
        new Listed([material.Time.Moment(deployment.StartedAt.Instant), material.Links.To(deployment.By), ExecutionSection.Reason(deployment)]));

    private static IEnumerable<DeploymentEnvironment> Environments(Release release, Material material) => release.Services
        .Select(released => material.Records.Services.Find(released.Service)).OfType<Service>()
        .SelectMany(service => service.Environments).Select(material.Records.Environments.Find).OfType<DeploymentEnvironment>()
        .DistinctBy(environment => environment.Id, StringComparer.Ordinal)
        .OrderByDescending(environment => environment.Stage).ThenBy(environment => environment.Id, StringComparer.Ordinal);

    private static Pair Words(Delay delay, Material material) => new(
        Html.Of($"<b>{DurationWords.Of(delay.Duration)}</b>, {EnumWords.Lower(delay.Cause)}"),
        delay.Note is { } note ? material.Prose.Line(note) : "");

    private static string Minutes(Delay delay) => Math.Round(delay.Duration.TotalMinutes).ToString(CultureInfo.InvariantCulture);

    private static List<FilterOption> Options<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new FilterOption(KebabCase.Snake(value.ToString()), EnumWords.Of(value)))];
}
