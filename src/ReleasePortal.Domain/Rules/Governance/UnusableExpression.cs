using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Policies;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class UnusableExpression : CalendarRule
{
    public override string Code => "GOV002";

    public override string Title => "An expression of a policy that cannot be asked";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) => Refused(calendar).Concat(Unclear(calendar));

    private IEnumerable<Finding> Refused(ReleaseCalendar calendar) =>
        from policy in calendar.Records.Policies
        from rule in policy.Rules
        from expression in Expressions(rule)
        let problem = expression.Problem
        where problem is not null
        select new Finding(this, problem.Place, problem.Message, problem.Hint);

    private IEnumerable<Finding> Unclear(ReleaseCalendar calendar) => calendar.Policies.Mattering
        .Where(verdict => verdict.Outcome == PolicyOutcome.Unclear)
        .DistinctBy(verdict => verdict.Key, StringComparer.Ordinal)
        .Select(verdict => new Finding(this, verdict.Rule.Must.Place, $"Asked of {verdict.Release.Name}, {verdict.Key} says neither yes nor no: {verdict.Problem}.", "Ask first whether it is there, such as release.rollback != null && release.rollback.strategy == \"none\"; and whether what it divides by is != 0."));

    private static IEnumerable<PolicyExpression> Expressions(PolicyRule rule) => rule.When is { } when ? [when, rule.Must] : [rule.Must];
}
