using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed class HistoryMissing : ReviewRule
{
    public override string Code => "HIS008";

    public override string Title => "A history that cannot be read in full";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        if (!records.History.IsComplete)
        {
            yield return new Finding(
                this,
                Place.StartOf("portal.yml"),
                "Not all commits of this repository are here, so that nobody knows when records were proposed and what was changed afterwards.",
                "Get the rest with git fetch --unshallow, in a workflow with fetch-depth: 0; a partial, grafted or damaged repository has to be cloned again.");
        }
    }
}
