using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownRemedy : ReviewRule
{
    public override string Code => "REF023";

    public override string Title => "A deployment that mends what is not there, or not there yet";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from execution in records.Executions
        from deployment in execution.Deployments
        let named = deployment.Remediates
        where named is not null
        let problem = Remedies.ProblemOf(named, deployment.Id, deployment.StartedAt.Instant, execution, records)
        where problem is not null
        select new Finding(
            this,
            deployment.Origin.Value("remediates"),
            Words(problem.Value, deployment),
            problem == RemedyProblem.Unknown
                ? DidYouMean.Among(records.Incidents.Ids, named, "Name an incident, or an earlier deployment of this release.")
                : "Name what it mended: an incident, or an earlier deployment of this release.");

    private static string Words(RemedyProblem problem, Deployment deployment) => problem switch
    {
        RemedyProblem.Unknown => $"There is no incident \"{deployment.Remediates}\", and no such deployment in this release.",
        RemedyProblem.Itself => $"The deployment \"{deployment.Id}\" cannot mend itself.",
        RemedyProblem.Later => $"The deployment \"{deployment.Remediates}\" began after \"{deployment.Id}\", which cannot have mended it.",
    };
}
