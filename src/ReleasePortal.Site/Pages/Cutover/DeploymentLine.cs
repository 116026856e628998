using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>One recorded deployment.</summary>
/// <param name="Index">Its place in the record, from 0.</param>
/// <param name="Started">In UTC.</param>
/// <param name="Result">succeeded, failed, rolled_back or aborted; null while it runs.</param>
/// <param name="Words">When, and by whom.</param>
internal sealed record DeploymentLine(string Index, string Service, string Environment, string Started, string? Result, State State, Part What, Part Words) : TemplatedPart("partials/deployment-line");
