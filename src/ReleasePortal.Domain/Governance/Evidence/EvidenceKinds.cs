namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>Which formats show what, and what they are called.</summary>
public static class EvidenceKinds
{
    /// <summary>The formats that can show it.</summary>
    public static IReadOnlyList<EvidenceFormat> Formats(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Test => [EvidenceFormat.JUnit, EvidenceFormat.Trx],
        EvidenceKind.Coverage => [EvidenceFormat.Cobertura],
        EvidenceKind.Security => [EvidenceFormat.Sarif],
        EvidenceKind.Sbom => [EvidenceFormat.CycloneDx, EvidenceFormat.Spdx],
        EvidenceKind.Provenance => [EvidenceFormat.Slsa],
        EvidenceKind.Performance => [EvidenceFormat.K6, EvidenceFormat.Lighthouse],
        EvidenceKind.SignOff or EvidenceKind.Link => [EvidenceFormat.Document],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the format is called in a sentence.</summary>
    public static string Name(this EvidenceFormat format) => format switch
    {
        EvidenceFormat.JUnit => "JUnit XML",
        EvidenceFormat.Trx => "TRX",
        EvidenceFormat.Cobertura => "Cobertura XML",
        EvidenceFormat.Sarif => "SARIF 2.1.0",
        EvidenceFormat.CycloneDx => "CycloneDX",
        EvidenceFormat.Spdx => "SPDX",
        EvidenceFormat.Slsa => "SLSA provenance",
        EvidenceFormat.K6 => "a summary of k6",
        EvidenceFormat.Lighthouse => "a report of Lighthouse",
        EvidenceFormat.Document => "a document",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>What the kind shows, in a sentence.</summary>
    public static string Noun(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Test => "tests",
        EvidenceKind.Coverage => "coverage",
        EvidenceKind.Security => "a scan",
        EvidenceKind.Sbom => "a bill of materials",
        EvidenceKind.Provenance => "provenance",
        EvidenceKind.Performance => "performance",
        EvidenceKind.SignOff => "a sign-off",
        EvidenceKind.Link => "something kept elsewhere",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
