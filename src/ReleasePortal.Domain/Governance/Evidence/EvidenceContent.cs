namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>
/// What a file of evidence says, in numbers: a <see cref="TestReport"/>, <see cref="CoverageReport"/>, <see cref="OpenFindings"/>,
/// <see cref="BillOfMaterials"/>, <see cref="Provenance"/>, <see cref="PerformanceReport"/> or <see cref="KeptDocument"/>. Names in it are
/// those of the file: at most 200 characters each, on one line, and written by nobody who is trusted.
/// </summary>
public abstract record EvidenceContent
{
    /// <summary>Whether it holds nothing that could show anything, so that it is no evidence though it can be read.</summary>
    public virtual bool IsEmpty => false;
}
