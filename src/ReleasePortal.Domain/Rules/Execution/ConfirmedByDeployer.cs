using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class ConfirmedByDeployer : ReviewRule
{
    public override string Code => "EXE005";

    public override string Title => "A release confirmed by the person who deployed it";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from execution in records.Executions
        let confirmed = execution.Confirmed
        where confirmed is not null
        let own = OwnDeployment(execution, confirmed, records)
        where own is not null
        select new Finding(
            this,
            confirmed.Origin.Value("by"),
            $"{confirmed.By.Id} confirmed that {execution.Id} works, and deployed {own.Service.Id} to {own.Environment.Id}.",
            "Let somebody else look, and write that person down; nobody sees the mistake that they made themselves.");

    private static Deployment? OwnDeployment(ExecutionRecord execution, Confirmation confirmed, RecordSet records) => execution.Deployments.FirstOrDefault(deployment =>
        deployment.By.Id == confirmed.By.Id && records.Environments.Find(deployment.Environment) is { Stage: Stage.Production });
}
