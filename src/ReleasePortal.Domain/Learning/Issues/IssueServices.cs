using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>In which services an issue is.</summary>
public static class IssueServices
{
    /// <summary>Whether a release ships a service that has it; an issue that names none is in all of its product. Versions are not looked at.</summary>
    public static bool IsShippedBy(this KnownIssue issue, Release release) => issue.Services.Count == 0
        || issue.Services.Any(service => release.Services.Any(released => released.Service.Id == service.Id));
}
