namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>How much of the code the tests reached.</summary>
/// <param name="Lines">Each line of each file once.</param>
/// <param name="Branches">Of those lines that have some.</param>
public sealed record CoverageReport(CoveredPart Lines, CoveredPart Branches) : EvidenceContent
{
    public override bool IsEmpty => Lines.Valid == 0;
}
