using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownRegion : UnknownReference
{
    public override string Code => "REF011";

    public override string Title => "A region in which no environment is";

    protected override Type Target => typeof(Region);

    protected override string Noun => "region";

    protected override string Home => "as the region of an environment";

    protected override IEnumerable<string> Known(RecordSet records) => records.Environments.Select(environment => environment.Region);

    public override string? SkippedBecause(RecordSet records) =>
        records.Environments.HasUnreadable ? "An environment could not be read, and it may be in the region." : null;
}
