using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class ThresholdsMissed : ReviewRule
{
    private const int Named = 3;

    public override string Code => "EVD020";

    public override string Title => "A load test or a measured page that missed its thresholds";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed)
        let run = listed.Content as PerformanceReport
        where run is not null && run.FailedThresholds.Count > records.Portal.EvidenceLimits.MaxMissedThresholds
        select new Finding(
            this,
            listed.Item.Origin.Value("file"),
            $"In {listed.Item.File} {run.FailedThresholds.Count} of {run.ThresholdsPassed + run.FailedThresholds.Count} thresholds were missed, and {records.Portal.EvidenceLimits.MaxMissedThresholds} may be: {string.Join(", ", run.FailedThresholds.Take(Named))}{(run.FailedThresholds.Count > Named ? " and more" : "")}.",
            "Mend what was too slow, or agree on other thresholds in the script of the test, and add the next run with the same title. How many may be missed is evidence.max_missed_thresholds in portal.yml.")
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
        };
}
