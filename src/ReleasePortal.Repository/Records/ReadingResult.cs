using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Repository.Records;

/// <summary>Everything that could be read, and everything that was wrong with the texts.</summary>
public sealed record ReadingResult(RecordSet Records, IReadOnlyList<Finding> Findings);
