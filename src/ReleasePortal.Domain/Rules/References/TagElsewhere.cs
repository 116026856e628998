using ReleasePortal.Domain.Products;

namespace ReleasePortal.Domain.Rules.References;

public sealed class TagElsewhere : CloneRule
{
    public override string Code => "REF027";

    public override string Title => "A tag that stands for another commit than the one beside it";

    public override Severity Severity => Severity.Error;

    public override string? WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from planned in Planned(records)
        let released = planned.Released
        where released.Tag is not null && released.Commit is not null
        let tagged = Found(planned.Clone, new CodeName(released.Tag!, IsTag: true))
        let named = Found(planned.Clone, new CodeName(released.Commit!, IsTag: false))
        where tagged is not null && named is not null && tagged != named
        select new Finding(
            this,
            released.Origin.Value("commit"),
            $"The tag \"{released.Tag}\" of {released.Service.Id} stands for commit {Short(tagged)}, and the plan names {Short(named)}.",
            $"Write commit: \"{Short(tagged)}\", or name the tag that stands for {Short(named)}.")
        {
            Related = [new(released.Origin.Value("tag"), "the tag")],
        };
}
