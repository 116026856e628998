using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("The evidence of a release. Numbers are read from its files; of several runs with one title the last counts.")]
public sealed record EvidenceFacts(
    [Key("The kinds of its items, each once: test, coverage, security, sbom, provenance, performance, sign_off, link.")] IReadOnlyList<EvidenceKind> Kinds,
    [Key("The items.")] IReadOnlyList<EvidenceItem> Items,
    [Key("How many tests ran; null where no report can be read.")] int? TestsRun = null,
    [Key("How many of them failed or broke.")] int? TestsFailed = null,
    [Key("How many lines the tests reached, in percent; null where no file says it.")] decimal? Coverage = null,
    [Key("How many findings of the level error are open in scans; null where no scan can be read.")] int? OpenErrors = null,
    [Key("How many findings of the level warning are open in scans.")] int? OpenWarnings = null,
    [Key("How many thresholds of load tests or assertions on pages were missed; null where no run can be read.")] int? MissedThresholds = null,
    [Key("How many components of its bills of materials have no licence; null where no bill can be read.")] int? ComponentsWithoutLicence = null);
