using NodaTime;
using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Repository.Evidence;

/// <summary>An item that is about to be listed.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Title">What it is, on one line.</param>
/// <param name="CollectedAt">When it was made; written to the second.</param>
/// <param name="Source">What made it, on one line.</param>
/// <param name="File">Its name in the evidence folder; see <see cref="EvidenceNames.IsUsable"/>.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
public sealed record NewEvidence(EvidenceKind Kind, string Title, Instant CollectedAt, string Source, string File, string Sha256);
