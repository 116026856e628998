namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What a scan found and nobody has accepted or settled.</summary>
/// <param name="Errors">Of the level error.</param>
/// <param name="Warnings">Of the level warning, which is that of a result without one.</param>
/// <param name="Notes">Of the level note.</param>
/// <param name="Suppressed">Results that somebody accepted; they are not open and in none of the other numbers.</param>
/// <param name="Tools">What scanned, with its version, each once.</param>
/// <param name="FirstErrors">The rules of the first ten open errors, each once.</param>
public sealed record OpenFindings(int Errors, int Warnings, int Notes, int Suppressed, IReadOnlyList<string> Tools, IReadOnlyList<string> FirstErrors) : EvidenceContent;
