using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>What was deployed where, and room for more.</summary>
/// <param name="Ids">Those that are taken, with spaces between them.</param>
/// <param name="Services">Of the release, each with the commit that the plan names.</param>
/// <param name="Environments">Where these services run, production first.</param>
/// <param name="Incidents">What a deployment may mend, beside other deployments.</param>
internal sealed record CutoverDeployments(IReadOnlyList<DeploymentLine> Recorded, string Ids, IReadOnlyList<ServiceOption> Services, IReadOnlyList<FilterOption> Environments, IReadOnlyList<FilterOption> Reasons, IReadOnlyList<FilterOption> Incidents)
    : TemplatedPart("partials/cutover-deployments");
