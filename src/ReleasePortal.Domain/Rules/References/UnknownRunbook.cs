using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownRunbook : UnknownReference
{
    public override string Code => "REF005";

    public override string Title => "A runbook that does not exist";

    protected override Type Target => typeof(Runbook);

    protected override string Noun => "runbook";

    protected override string Home => "as content/runbooks/<id>.md";

    protected override IEnumerable<string> Known(RecordSet records) => records.Runbooks.Ids;
}
