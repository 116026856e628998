using ReleasePortal.Domain.Learning.Issues;

namespace ReleasePortal.Domain.Rules.References;

public sealed class ContradictoryIssue : ReviewRule
{
    public override string Code => "REF042";

    public override string Title => "A known issue that contradicts itself";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var answers = new IssueAnswers(records);
        return from issue in records.KnownIssues
               from contradiction in answers.ContradictionsOf(issue)
               select new Finding(this, contradiction.Place, contradiction.Message, contradiction.Hint) { Severity = contradiction.Severity };
    }
}
