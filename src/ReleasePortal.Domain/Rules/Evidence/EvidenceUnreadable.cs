using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceUnreadable : ReviewRule
{
    public override string Code => "EVD003";

    public override string Title => "A file of evidence that cannot be read as its kind";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    /// <summary>What is too large is left to DOC013.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        let reading = listed.Reading as EvidenceReading.Unreadable
        where reading is not null && listed.State != EvidenceState.TooLarge
        select new Finding(this, PlaceOf(listed, reading), $"The file {listed.Item.File} cannot be read as {listed.Item.Kind.Noun()}. {reading.Problem}", WayOut(listed.Item.Kind))
        {
            Severity = listed.Release.Status.IsFinal() ? Severity.Warning : Severity,
            Related = reading.At is null ? [] : [new(listed.Item.Origin.Value("file"), "where it is listed")],
        };

    private static Place PlaceOf(ListedEvidence listed, EvidenceReading.Unreadable reading) => reading.At is { } at
        ? new Place(listed.List.PathOf(listed.Item), new TextSpan(at, at))
        : listed.Item.Origin.Value("file");

    private static string WayOut(EvidenceKind kind) =>
        $"For {kind.Noun()}, add {string.Join(" or ", kind.Formats().Select(format => format.Name()))} as the tool wrote it; what only people read is listed with the kind link.";
}
