namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>The formats that files of evidence are read in.</summary>
public enum EvidenceFormat
{
    /// <summary>JUnit XML, in the dialects of its many producers.</summary>
    JUnit,

    /// <summary>Visual Studio test results, as <c>dotnet test</c> writes them.</summary>
    Trx,
    Cobertura,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>CycloneDX as JSON or XML.</summary>
    CycloneDx,

    /// <summary>SPDX 2 as JSON.</summary>
    Spdx,

    /// <summary>An in-toto statement with SLSA provenance, in an envelope or bare.</summary>
    Slsa,

    /// <summary>The summary of k6, as <c>--summary-export</c> or <c>handleSummary</c> gives it.</summary>
    K6,

    /// <summary>A report of Lighthouse, or what Lighthouse CI makes of several.</summary>
    Lighthouse,

    /// <summary>Anything that no machine reads: the word of a person, a picture, a letter.</summary>
    Document,
}
