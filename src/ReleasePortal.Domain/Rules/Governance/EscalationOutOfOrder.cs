using NodaTime.Text;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class EscalationOutOfOrder : ReviewRule
{
    public override string Code => "GOV016";

    public override string Title => "An escalation whose times do not rise";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from path in records.RoleCatalogues.SelectMany(catalogue => catalogue.Escalation)
        from later in Enumerable.Range(1, path.Steps.Count - 1)
        let step = path.Steps[later]
        let before = path.Steps[later - 1]
        where step.After <= before.After
        select new Finding(
            this,
            step.Origin.Value("after"),
            $"In \"{path.Title}\" {step.Role.Id} is called after {Words(step.After)}, and {before.Role.Id}, one step before, after {Words(before.After)}.",
            "Write of each step how long after the beginning it comes; whom one calls at the same time is one step.");

    private static string Words(NodaTime.Duration span) => PeriodPattern.NormalizingIso.Format(NodaTime.Period.FromSeconds((long)span.TotalSeconds).Normalize());
}
