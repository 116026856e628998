using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Escalation;

[Description("Whom one calls when nobody answers, or when it gets worse: one role after the other.")]
public sealed record EscalationPath(
    Origin Origin,
    [Key("Stays the same; texts may link to it.", Unique = true, Example = "critical-incident", Pattern = "[a-z0-9]+(-[a-z0-9]+)*", PatternWords = "lower-case kebab case")] string Id,
    [Key("The name people use.", Example = "Customers cannot buy")] string Title,
    [Key("What it is for.")] EscalationKind For,
    [Key("Who is called, in this order.", NotEmpty = true)] IReadOnlyList<EscalationStep> Steps,
    [Key("How severe the incident is; left out, however severe.", Min = 1, Max = 4)] IReadOnlyList<int> Severities = null!);
