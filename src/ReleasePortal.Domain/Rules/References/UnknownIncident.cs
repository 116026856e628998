using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownIncident : UnknownReference
{
    public override string Code => "REF030";

    public override string Title => "An incident that does not exist";

    protected override Type Target => typeof(Incident);

    protected override string Noun => "incident";

    protected override string Home => "as content/incidents/<id>.md";

    protected override IEnumerable<string> Known(RecordSet records) => records.Incidents.Ids;
}
