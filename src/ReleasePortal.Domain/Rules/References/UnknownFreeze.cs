using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownFreeze : UnknownReference
{
    public override string Code => "REF022";

    public override string Title => "A freeze that does not exist";

    protected override Type Target => typeof(Freeze);

    protected override string Noun => "freeze";

    protected override string Home => "as content/calendar/freezes/<id>.yml";

    protected override IEnumerable<string> Known(RecordSet records) => records.Freezes.Ids;
}
