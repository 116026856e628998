using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class OutcomeWithoutStatus : ReviewRule
{
    public override string Code => "EXE010";

    public override string Title => "A cutover that has ended, and a status that does not say so";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        let execution = records.Executions.TryFind(release.Id, out var found) ? found : null
        let statuses = EndedCutover.StatusesOf(release, execution)
        where statuses.Count > 0
        select new Finding(
            this,
            release.Origin.Value("status"),
            $"execution.yml says how {release.Name} ended{(WayBack.OrderIn(execution) is null ? "" : ", and that rolling back was ordered")}, and its status is still {KebabCase.Snake(release.Status.ToString())}.",
            $"Give it the status with which it ended, {string.Join(" or ", statuses.Select(status => KebabCase.Snake(status.ToString())))}; each step on the way there is a commit of its own.");
}
