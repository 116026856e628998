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
        foreach (var issue in records.KnownIssues)
        {
            if (versions.OrderOf(issue.Product.Id) is not { } order)
                continue;
            var range = AffectedRange.Of(issue.Affected, order);
            if (range.Problem is { } problem)
                yield return new Finding(this, PlaceOf(issue, problem), problem.Message, problem.Hint);
            else if (UnlikeAll(issue, range, order, versions) is { } unlike)
                yield return new Finding(this, PlaceOf(issue, unlike), unlike.Message, unlike.Hint) { Severity = Severity.Warning };
        }
    }

    /// <summary>The first part that can be held against no version of the product, so that nobody will ever be in it.</summary>
    private static VersionProblem? UnlikeAll(KnownIssue issue, AffectedRange range, VersionOrder order, ProductVersions versions) =>
        (from part in range.Compared(order)
         let like = versions.Unlike(issue.Product.Id, part.Version)
         where like is not null
         select new VersionProblem(
             issue.Affected.Text.IndexOf(part.Written, StringComparison.Ordinal),
             part.Written.Length,
             $"No version of {issue.Product.Id} can be held against {part.Written}: they look like {like}.",
             $"Write it as the product writes its versions, such as {like}.")).FirstOrDefault();

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
