using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

public sealed class ReviewActionCompletion : KpiDefinition
{
    private static readonly Figure Done = Figure.Percent("done-in-time", "Actions done and verified by their first due date", Better.Higher);

    public override Kpi? Number => Kpi.ReviewActionCompletion;

    public override KpiGroup Group => KpiGroup.People;

    public override string Title => "Review action completion";

    public override string Question => "Does what reviews decide get done?";

    public override IReadOnlyList<Figure> Figures { get; } = [Done];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        OfReviews(facts).Concat(OfIncidents(facts)).SelectMany(action => Look(action.Record, action.Item, action.Of, facts));

    private static IEnumerable<(Record Record, ActionItem Item, Membership Of)> OfReviews(KpiFacts facts) =>
        from review in facts.Records.Reviews
        from item in review.Actions
        select ((Record)review, item, facts.Find(review.Id)?.Of ?? Membership.None);

    private static IEnumerable<(Record Record, ActionItem Item, Membership Of)> OfIncidents(KpiFacts facts) =>
        from incident in facts.Records.Incidents
        from item in incident.Actions
        select ((Record)incident, item, Memberships.Of(incident, facts.Records));

    private static IEnumerable<Sighting> Look(Record record, ActionItem item, Membership of, KpiFacts facts)
    {
        var due = facts.Records.Portal.TimeZone.AtStartOfDay(item.Due).ToInstant();
        if (facts.Now.InZone(facts.Records.Portal.TimeZone).Date <= item.Due)
            yield break;
        var subject = new Subject(record, item.Id);
        if (item.WontDo is not null)
            yield return new LeftOut(subject, due, of, "it was decided not to do it");
        else if (item.DoneAt is not { } done)
            yield return Counted(0, item.DueExtended is null ? "it is not done" : "it is not done; an extension keeps the first date");
        else if (item.VerifiedBy is null)
            yield return Counted(0, "it is done, and nobody verified it");
        else
            yield return Counted(done <= item.Due ? 1 : 0, done <= item.Due ? "done by its first due date, and verified" : "it was done after its first due date");

        Observation Counted(double amount, string why) => new(Done, subject, due, of, why, amount);
    }
}
