using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed class HistoryMissing : ReviewRule
{
    public override string Code => "HIS008";

    public override string Title => "A history that cannot be read in full";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        if (records.History.Gap is { } gap)
        {
            yield return new Finding(
                this,
                Place.StartOf("portal.yml"),
                $"{gap.Problem} So nobody knows when records were proposed and what was changed afterwards.",
                gap.WayOut);
        }
    }
}
