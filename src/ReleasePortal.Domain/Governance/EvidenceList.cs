using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance;

[Description("The evidence of a release.")]
public sealed record EvidenceList(
    RecordHeader Header,
    [Key("Every item; a file beside this one, or an address.", NotEmpty = true)] IReadOnlyList<EvidenceItem> Items) : Record(Header);
