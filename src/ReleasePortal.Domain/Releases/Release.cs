using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("The plan of one release; it is the change record too.")]
[OneOf(nameof(Runbook), nameof(Steps))]
public sealed record Release(
    RecordHeader Header,
    [Key("The name people use, without the version.", Example = "Payments API")] string Title,
    [Key("The product it belongs to.", Example = "payments")] Ref<Product> Product,
    [Key("The product's version after it.", Example = "\"5.3.0\"")] VersionText Version,
    [Key("How it is governed.")] ReleaseType Type,
    [Key("How far it is.")] ReleaseStatus Status,
    [Key("The team that answers for it.", Example = "payments")] Ref<Team> Owner,
    [Key("What it brings, in one or two sentences.")] string Summary,
    [Key("When it happens.")] Window Window,
    [Key("What is deployed.", NotEmpty = true)] IReadOnlyList<ReleasedService> Services,
    [Key("Why it is needed, and why now.")] string? Justification = null,
    [Key("The release train it rides, if any.", Example = "2026-w48", Pattern = "[a-z0-9]+([-.][a-z0-9]+)*", PatternWords = "lower-case kebab case")] string? Train = null,
    [Key("Who leads the cutover.", Example = "pay-lead")] Ref<Person>? Commander = null,
    [Key("Who deploys.", Example = "pay-dev-1")] Ref<Person>? Deployer = null,
    [Key("Who verifies; not the person who deploys.", Example = "pay-qa")] Ref<Person>? Verifier = null,
    [Key("Parts of a rollout, in order.")] IReadOnlyList<Phase> Phases = null!,
    [Key("When its scope was or will be fixed.", Example = "2026-11-16T12:00:00Z")] Moment? ScopeFreeze = null,
    [Key("The changes in it.")] IReadOnlyList<ScopeItem> Scope = null!,
    [Key("Releases it waits for or goes with.")] IReadOnlyList<ReleaseDependency> DependsOn = null!,
    [Key("Releases that may use the same service and environment at the same time.")] IReadOnlyList<Ref<Release>> CompatibleWith = null!,
    [Key("Freezes in which it ships all the same, each with its waiver.")] IReadOnlyList<FreezeOverride> FreezeOverrides = null!,
    [Key("What makes it risky.")] RiskInputs? Risk = null,
    [Key("How it is undone.")] Rollback? Rollback = null,
    [Key("Checks per service on the way to ready.")] IReadOnlyList<ReadinessCheck> Readiness = null!,
    [Key("Criteria of the go/no-go decision.")] IReadOnlyList<GoNoGoCriterion> GoNoGo = null!,
    [Key("The go/no-go decision, once it is taken.")] GoNoGoDecision? Decision = null,
    [Key("Who approved or rejected the plan.")] IReadOnlyList<Approval> Approvals = null!,
    [Key("Who is responsible, accountable, consulted and informed, per activity.")] IReadOnlyDictionary<string, Raci> Raci = null!,
    [Key("Who is told what, and when.")] IReadOnlyList<Communication> Communications = null!,
    [Key("What support staff need to know.")] SupportNotes? Support = null,
    [Key("The runbook of the cutover.", Example = "payments-blue-green")] Ref<Runbook>? Runbook = null,
    [Key("Steps of the cutover, where no runbook of its own is worth it.")] IReadOnlyList<RunbookStep> Steps = null!,
    [Key("Checks after the deployment.")] IReadOnlyList<ValidationCheck> Validation = null!,
    [Key("For records imported from elsewhere: what that system knew. Shown as declared, never as derived from Git.")] DeclaredHistory? History = null) : Record(Header)
{
    /// <summary>Payments API 5.3.0.</summary>
    public string Name => $"{Title} {Version.Text}";

    /// <summary>Who has to be there during its window: commander, deployer and verifier, as far as they are named.</summary>
    public IEnumerable<Ref<Person>> People => ((Ref<Person>?[])[Commander, Deployer, Verifier]).OfType<Ref<Person>>();
}
