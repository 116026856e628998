using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownTag : CloneRule
{
    public override string Code => "REF025";

    public override string Title => "A tag that the service's repository does not have";

    public override Severity Severity => Severity.Error;

    public override string? WaivableBy => "release-manager";

    /// <summary>Until it is approved, a plan may name a tag that is yet to be made.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from planned in Planned(records)
        let tag = planned.Released.Tag
        where tag is not null && planned.Clone.Find(new CodeName(tag, IsTag: true)) is CommitAnswer.Missing
        select new Finding(
            this,
            planned.Released.Origin.Value("tag"),
            $"The repository of {planned.Released.Service.Id} has no tag \"{tag}\".",
            $"{(DidYouMean.Nearest(planned.Clone.Tags, tag) is { } near ? $"Did you mean \"{near}\"? If not, make" : "Make")} the tag and push it; if it is there, fetch it into the clone with git fetch --tags.")
        {
            Severity = MayBeYetToCome(planned.Release.Status) ? Severity.Warning : Severity,
        };

    private static bool MayBeYetToCome(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Postponed => true,
        ReleaseStatus.Approved or ReleaseStatus.InProgress or ReleaseStatus.Validating or ReleaseStatus.Completed or ReleaseStatus.RolledBack
            or ReleaseStatus.Failed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
