using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("The evidence that a release shows: files that are there as they were listed, can be read and are not empty, and addresses. Of several runs with one title the numbers are those of the last.")]
public sealed record EvidenceFacts(
    [Key("The kinds of what is shown, each once: test, coverage, security, sbom, provenance, performance, sign_off, link.")] IReadOnlyList<EvidenceKind> Kinds,
    [Key("The items that are shown.")] IReadOnlyList<EvidenceItem> Items,
    [Key("How many tests ran; null where no report shows any.")] int? TestsRun = null,
    [Key("How many of them failed or broke.")] int? TestsFailed = null,
    [Key("How many lines the tests reached, in percent; null where no file says it.")] decimal? Coverage = null,
    [Key("How many findings of the level error are open in scans; null where no scan is shown.")] int? OpenErrors = null,
    [Key("How many findings of the level warning are open in scans.")] int? OpenWarnings = null,
    [Key("How many thresholds of load tests or assertions on pages were missed; null where no run is shown.")] int? MissedThresholds = null,
    [Key("How many components of its bills of materials have no licence; null where no bill is shown.")] int? ComponentsWithoutLicence = null);
