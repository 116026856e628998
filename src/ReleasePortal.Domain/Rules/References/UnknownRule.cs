namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownRule : UnknownReference
{
    public override string Code => "REF009";

    public override string Title => "A rule that does not exist";

    protected override Type Target => typeof(Rule);

    protected override string Noun => "rule";

    protected override string Home => "from the list that portal explain prints, or a policy and its rule such as rollback/rollback-named";

    protected override IEnumerable<string> Known(RecordSet records) => RuleBook.All.Select(rule => rule.Code)
        .Concat(records.Policies.SelectMany(policy => policy.Rules.Select(rule => rule.KeyIn(policy))));
}
