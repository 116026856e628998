namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>Where and how something was built, as its builder says. Nobody has verified a signature.</summary>
/// <param name="PredicateType">Such as https://slsa.dev/provenance/v1.</param>
/// <param name="Subjects">What was built; at least one.</param>
/// <param name="Builder">What built it: an address.</param>
/// <param name="BuildType">How: an address.</param>
/// <param name="Commits">The ids of the commits that it was built from, in lower case; empty where it names none.</param>
/// <param name="HasSignature">Whether a signature is there. It was not verified.</param>
public sealed record Provenance(
    string PredicateType,
    IReadOnlyList<ProvenanceSubject> Subjects,
    string Builder,
    string BuildType,
    IReadOnlyList<string> Commits,
    bool HasSignature) : EvidenceContent;
