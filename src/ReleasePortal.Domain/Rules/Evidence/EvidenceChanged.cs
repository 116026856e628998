using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceChanged : ReviewRule
{
    private const int Shown = 12;

    public override string Code => "EVD001";

    public override string Title => "A file of evidence that is not the one that was listed";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from list in records.Evidence
        from item in list.Items
        where ShownEvidence.StateOf(item, list, records) == EvidenceState.Changed
        let digest = records.Digests.GetValueOrDefault(list.PathOf(item))
        where digest is not null && item.Sha256 is not null
        select new Finding(
            this,
            item.Origin.Value("sha256"),
            $"The file {item.File} has the SHA-256 {digest[..Shown]}…, and the list says {item.Sha256![..Shown]}….",
            $"Put the file back as it was when it was listed, or give the new one another name and list it with portal evidence add {list.Id} FILE.")
        {
            Related = [new(Place.StartOf(list.PathOf(item)), "the file")],
        };
}
