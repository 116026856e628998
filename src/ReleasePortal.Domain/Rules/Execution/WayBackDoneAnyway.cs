using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class WayBackDoneAnyway : ReviewRule
{
    public override string Code => "EXE011";

    public override string Title => "A way back that starts with a step which is done anyway";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        where !release.Status.IsFinal()
        let steps = CutoverSteps.Of(release, records)
        let order = new StepOrder(steps)
        let named = steps.FirstOrDefault(step => step.Id == release.Rollback?.Step)
        where named is not null && !order.IsIfOrdered(named)
        select new Finding(
            this,
            release.Rollback!.Origin.Value("step"),
            $"The way back of {release.Name} starts with \"{named.Id}\", and that step is done without an order.",
            WayOut([.. order.Everything.Where(order.IsIfOrdered).Select(step => step.Id)]));

    private static string WayOut(IReadOnlyList<string> ifOrdered) => ifOrdered.Count == 0
        ? "Write the steps of the way back, give them if_ordered: true, and name the first of them."
        : $"Name the first step of the way back; only done if ordered: {string.Join(", ", ifOrdered)}.";
}
