namespace ReleasePortal.Domain.Execution;

/// <summary>Why time was lost.</summary>
public enum DelayCause
{
    MissingArtifact,
    MissingApproval,
    MissingEvidence,
    MissingEnvironment,
    Dependency,
    Defect,
    People,
    External,
}
