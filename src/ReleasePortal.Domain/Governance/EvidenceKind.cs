namespace ReleasePortal.Domain.Governance;

/// <summary>What an item of evidence shows.</summary>
public enum EvidenceKind
{
    Test,
    Coverage,
    Security,
    Sbom,
    Provenance,
    Performance,
    SignOff,
    Link,
}
