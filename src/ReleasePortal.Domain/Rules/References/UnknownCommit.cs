using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownCommit : CloneRule
{
    public override string Code => "REF026";

    public override string Title => "A commit that the service's repository does not have";

    public override Severity Severity => Severity.Error;

    public override string? WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var planned = Planned(records).Select(plan => (plan.Clone, plan.Released.Commit, plan.Released.Origin));
        var deployed = from execution in records.Executions
                       from deployment in execution.Deployments
                       let clone = records.Clones.Of(deployment.Service.Id)
                       where clone is { Problem: null }
                       select (Clone: clone, deployment.Commit, deployment.Origin);
        return from named in planned.Concat(deployed)
               where named.Commit is not null
               let finding = Judge(named.Clone, named.Commit, named.Origin.Value("commit"))
               where finding is not null
               select finding;
    }

    private Finding? Judge(ServiceClone clone, string commit, Place place) => clone.Find(new CodeName(commit, IsTag: false)) switch
    {
        CommitAnswer.Missing => new Finding(
            this, place, $"The repository of {clone.Service} has no commit {commit}.", "Write the commit that ships; if it is right, push it, and fetch it into the clone."),
        CommitAnswer.Ambiguous => new Finding(
            this, place, $"In the repository of {clone.Service}, {commit} could be several things.", "Write more digits of the commit's id, at best all 40.") { Severity = Severity.Warning },
        _ => null,
    };
}
