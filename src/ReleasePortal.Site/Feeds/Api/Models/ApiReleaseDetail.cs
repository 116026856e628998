using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("Everything about one release.")]
internal sealed record ApiReleaseDetail(
    [Key("The version of the format.")] int Format,
    [Key("The release in short.")] ApiRelease Release,
    [Key("The handle of whoever leads the cutover.")] string? Commander,
    [Key("The handle of whoever deploys.")] string? Deployer,
    [Key("The handle of whoever verifies.")] string? Verifier,
    [Key("The parts of the rollout, in order.")] IReadOnlyList<ApiPhase> Phases,
    [Key("The changes in it.")] IReadOnlyList<ApiScopeItem> Scope,
    [Key("Releases it waits for or goes with.")] IReadOnlyList<ApiDependency> DependsOn,
    [Key("Criteria of the decision and checks of services.")] IReadOnlyList<ApiGate> Gates,
    [Key("What could stop it, the worst first; empty once it has started.")] IReadOnlyList<ApiObstacle> Obstacles,
    [Key("How risky it is.")] ApiRisk Risk,
    [Key("The go/no-go decision; null until it is taken.")] ApiDecision? Decision,
    [Key("Who approved or rejected the plan.")] IReadOnlyList<ApiApproval> Approvals,
    [Key("What was deployed where.")] IReadOnlyList<ApiDeployment> Deployments,
    [Key("How it ended, in a sentence.")] string? Outcome,
    [Key("The id of the runbook of the cutover.")] string? Runbook,
    [Key("The ids of known issues of its version, the worst first.")] IReadOnlyList<string> KnownIssues,
    [Key("The page of the release notes; null where there are none.")] string? Notes,
    [Key("The index of its papers.")] string Audit);
