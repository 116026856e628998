using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownEnvironment : UnknownReference
{
    public override string Code => "REF004";

    public override string Title => "An environment that does not exist";

    protected override Type Target => typeof(DeploymentEnvironment);

    protected override string Noun => "environment";

    protected override string Home => "as content/environments/<id>.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Environments.Ids;
}
