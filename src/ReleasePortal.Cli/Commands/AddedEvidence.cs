using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Cli.Commands;

/// <summary>What was added to the evidence of a release.</summary>
/// <param name="Path">Of the copy, in the repository.</param>
/// <param name="List">Of the list, in the repository.</param>
/// <param name="Reading">What it says.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
/// <param name="CollectedAt">As the list has it.</param>
/// <param name="IsCollectedAsked">Whether the command line said that time.</param>
/// <param name="IsNew">False where the list had it already.</param>
internal sealed record AddedEvidence(string Path, string List, EvidenceReading Reading, string Sha256, string CollectedAt, bool IsCollectedAsked, bool IsNew);
