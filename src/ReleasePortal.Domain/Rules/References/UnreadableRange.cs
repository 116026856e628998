using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnreadableRange : ReviewRule
{
    public override string Code => "REF041";

    public override string Title => "Affected versions that say nothing";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var versions = new ProductVersions(records);
        return from issue in records.KnownIssues
               let order = versions.OrderOf(issue.Product.Id)
               where order is not null
               let problem = AffectedRange.Of(issue.Affected, order).Problem
               where problem is not null
               select new Finding(this, PlaceOf(issue, problem), problem.Message, problem.Hint);
    }

    /// <summary>The part that is wrong, where the text stands in the file as it is, in quotes or without; else all of it.</summary>
    private static Place PlaceOf(KnownIssue issue, VersionProblem problem)
    {
        var (text, place) = (issue.Affected.Text, issue.Affected.Place);
        var (start, end) = (place.Span.Start, place.Span.End);
        var around = end.Column - start.Column - text.Length;
        if (start.Line != end.Line || around is not (0 or 2))
            return place;
        var from = start.Column + (around / 2) + problem.Start;
        return new Place(place.Path, new TextSpan(new TextPosition(start.Line, from), new TextPosition(start.Line, Math.Min(from + problem.Length, end.Column))));
    }
}
