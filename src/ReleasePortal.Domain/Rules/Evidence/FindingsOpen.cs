using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class FindingsOpen : ReviewRule
{
    private const int Named = 3;

    public override string Code => "EVD006";

    public override string Title => "A scan with more open errors than are allowed";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "security";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed)
        let scan = listed.Content as OpenFindings
        where scan is not null && scan.Errors > records.Portal.EvidenceLimits.MaxOpenErrors
        select new Finding(
            this,
            listed.Item.Origin.Value("file"),
            $"In {listed.Item.File} {scan.Errors} {(scan.Errors == 1 ? "finding" : "findings")} of the level error {(scan.Errors == 1 ? "is" : "are")} open, and {records.Portal.EvidenceLimits.MaxOpenErrors} may be: {string.Join(", ", scan.FirstErrors.Take(Named))}{(scan.FirstErrors.Count > Named ? " and more" : "")}.",
            "Mend them, or let the scanner note who accepted them and why (suppressions), and add the next scan with the same title. How many may be open is evidence.max_open_errors in portal.yml.")
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
        };
}
