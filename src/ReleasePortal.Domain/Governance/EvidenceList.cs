using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance;

[Description("The evidence of a release.")]
public sealed record EvidenceList(
    RecordHeader Header,
    [Key("Every item; a file beside this one, or an address.", NotEmpty = true)] IReadOnlyList<EvidenceItem> Items) : Record(Header)
{
    /// <summary>Where a file of evidence lies: in the folder beside the list.</summary>
    public string PathOf(EvidenceItem item) => $"{Origin.Place.Path[..^"evidence.yml".Length]}evidence/{item.File}";
}
