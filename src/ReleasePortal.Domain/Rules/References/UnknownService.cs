using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownService : UnknownReference
{
    public override string Code => "REF002";

    public override string Title => "A service that does not exist";

    protected override Type Target => typeof(Service);

    protected override string Noun => "service";

    protected override string Home => "as content/services/<id>.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Services.Ids;
}
