using ReleasePortal.Domain.Governance.Policies;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class PolicyExampleWrong : ReviewRule
{
    public override string Code => "GOV003";

    public override string Title => "An example that does not come out as its policy says";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from policy in records.Policies
        from rule in policy.Rules
        where rule.IsUsable
        from wrong in PolicyExampleCheck.Of(rule)
        select new Finding(this, wrong.Example.Place, wrong.Message, wrong.Hint);
}
