using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceEmpty : ReviewRule
{
    public override string Code => "EVD012";

    public override string Title => "A file of evidence that can be read and says nothing";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    /// <summary>Tests of which none ran are left to EVD005.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed)
        let problem = listed.Content is { IsEmpty: true } content ? ProblemOf(content) : null
        where problem is not null
        select new Finding(this, listed.Item.Origin.Value("file"), $"In {listed.Item.File} {problem.Value.Lacks}, and so it shows nothing.", problem.Value.WayOut)
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
        };

    private static (string Lacks, string WayOut)? ProblemOf(EvidenceContent content) => content switch
    {
        CoverageReport => ("no line of code was measured", "Let the tests run with the measuring on, over the code that is released, and add the next report with the same title."),
        BillOfMaterials => ("no part of the package is listed", "Let the tool look where the parts are, after they were restored, and add the next list with the same title. If there truly is none, compliance can waive it."),
        PerformanceReport => ("nothing was measured", "Let the tool write its measures, or the thresholds that were kept, and add the next run with the same title."),
        _ => null,
    };
}
