using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>A service that may be deployed.</summary>
/// <param name="Commit">What the plan says is deployed; null where it does not say.</param>
internal sealed record ServiceOption(string Value, string Word, string? Commit) : TemplatedPart("partials/service-option");
