using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class EndlessFreeze : ReviewRule
{
    public override string Code => "CAL020";

    public override string Title => "A freeze that comes back for ever";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from freeze in records.Freezes
        where freeze.ReviewBy is null
        let recurrence = freeze.Recurrence
        where recurrence is { Rule.IsEndless: true }
        select new Finding(
            this,
            recurrence.Origin.Value("rule"),
            $"The freeze \"{freeze.Title}\" comes back without an end, and nobody has to ask whether it is still needed.",
            "Give it a review_by date, or let the rule end with UNTIL or COUNT.");
}
