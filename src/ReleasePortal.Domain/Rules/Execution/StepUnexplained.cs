using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class StepUnexplained : ReviewRule
{
    public override string Code => "EXE001";

    public override string Title => "A step without an owner, a verification or a way back";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        records.Runbooks.SelectMany(runbook => runbook.Steps).Concat(records.Releases.Where(release => !release.Status.IsFinal()).SelectMany(release => release.Steps))
            .Select(step => (Step: step, Omissions: StepOmissions.Of(step)))
            .Where(entry => entry.Omissions.Count > 0)
            .Select(entry => new Finding(
                this,
                entry.Step.Origin.Value("id"),
                $"The step \"{entry.Step.Id}\" does not say {Words(entry.Omissions)}.",
                $"Add {string.Join(" and ", entry.Omissions.Select(omission => KebabCase.Snake(omission.ToString())))}; where there is nothing to do, say so."));

    private static string Words(IReadOnlyList<StepOmission> omissions) => string.Join(", and not ", omissions.Select(omission => omission switch
    {
        StepOmission.Owner => "who does it",
        StepOmission.Verification => "how one knows that it worked",
        StepOmission.Rollback => "how it is undone",
    }));
}
