using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("The evidence of a release.")]
public sealed record EvidenceFacts(
    [Key("The kinds of its items, each once: test, coverage, security, sbom, provenance, performance, sign_off, link.")] IReadOnlyList<EvidenceKind> Kinds,
    [Key("The items.")] IReadOnlyList<EvidenceItem> Items);
