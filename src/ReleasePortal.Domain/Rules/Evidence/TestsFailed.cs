using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class TestsFailed : ReviewRule
{
    private const int Named = 3;

    public override string Code => "EVD005";

    public override string Title => "Tests that failed, or a report in which none ran";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed)
        let report = listed.Content as TestReport
        where report is not null && (!report.HasRun || report.Failures > records.Portal.EvidenceLimits.MaxTestFailures)
        select new Finding(this, listed.Item.Origin.Value("file"), Message(listed, report, records.Portal.EvidenceLimits.MaxTestFailures), WayOut(report))
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
        };

    private static string Message(ListedEvidence listed, TestReport report, int limit) => !report.HasRun
        ? $"In {listed.Item.File} no test ran: {(report.Total == 0 ? "it holds none" : $"all {report.Total} were skipped")}."
        : $"In {listed.Item.File} {report.Failures} of {report.Total} tests failed, and {limit} may{FirstOf(report)}.";

    private static string FirstOf(TestReport report) =>
        report.FirstFailures.Count == 0 ? "" : $": {string.Join(", ", report.FirstFailures.Take(Named))}{(report.Failures > Named ? " and more" : "")}";

    private static string WayOut(TestReport report) => report.HasRun
        ? "Mend what failed and add the next run with the same title; the failed one stays. How many may fail is evidence.max_test_failures in portal.yml."
        : "Look why the tests did not run, and add the next run with the same title.";
}
