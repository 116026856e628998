using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownDecision : UnknownReference
{
    public override string Code => "REF012";

    public override string Title => "A decision that does not exist";

    protected override Type Target => typeof(DecisionRecord);

    protected override string Noun => "decision";

    protected override string Home => "as content/decisions/<id>.md";

    protected override IEnumerable<string> Known(RecordSet records) => records.Decisions.Ids;
}
