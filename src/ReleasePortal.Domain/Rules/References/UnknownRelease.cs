using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownRelease : UnknownReference
{
    public override string Code => "REF006";

    public override string Title => "A release that does not exist";

    protected override Type Target => typeof(Release);

    protected override string Noun => "release";

    protected override string Home => "as releases/<id>/release.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Releases.Ids;
}
