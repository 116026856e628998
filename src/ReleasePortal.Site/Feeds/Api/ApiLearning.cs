using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api.Models;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Known issues and incidents for programs.</summary>
internal sealed class ApiLearning(Material material, PublicAddress site)
{
    public ApiKnownIssue Of(KnownIssue issue) => new(
        issue.Id, issue.Title, issue.Product.Id, [.. issue.Services.Select(service => service.Id)], issue.Status, issue.Status.IsOpen(), issue.Severity,
        issue.Affected.Text, issue.IntroducedIn?.Text, issue.FixedIn?.Text, material.Versions.FixOf(issue)?.Standing, issue.Symptoms, issue.Workaround,
        issue.Audience.Id, issue.ReportedAt, site.OrBelowRoot(SiteMap.Of(issue)!));

    public ApiIncident Of(Incident incident) => new(
        incident.Id, incident.Title, incident.Severity, [.. incident.Services.Select(service => service.Id)],
        incident.StartedAt.Instant, incident.DetectedAt.Instant, incident.RestoredAt?.Instant, incident.Impact,
        [.. incident.CausedBy.Select(release => release.Id)], incident.NotCausedByRelease, incident.FixedBy?.Id, site.OrBelowRoot(SiteMap.Of(incident)!));
}
