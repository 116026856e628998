using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>The findings of a review: those of the proposal itself, conflicts, what it mends, and what was there before.</summary>
internal static class ReviewFindings
{
    private const string Check = "portal check";

    public static IEnumerable<ReviewSection> Fresh(FoundReview found)
    {
        var fresh = found.Impact.Findings.Fresh.ToLookup(finding => finding.Severity == Severity.Error);
        yield return new ReviewSection("New findings, which block", [.. fresh[true].Select(Line)]);
        yield return ReviewSection.Capped("New findings, which do not block", fresh[false].OrderBy(finding => finding.Severity).Select(Line), Check);
        yield return new ReviewSection("Conflicts in the calendar",
        [
            .. found.Impact.NewConflicts.Select(finding => Conflict("new", finding) with { Weight = finding.Severity }),
            .. found.Impact.GoneConflicts.Select(finding => Conflict("gone", finding) with { IsGood = true }),
        ]);
    }

    public static IEnumerable<ReviewSection> Old(FoundReview found)
    {
        var gone = found.Impact.Findings.Gone.Where(finding => finding.Conflict is null).Select(finding => Line(finding) with { Weight = null, IsGood = true });
        yield return ReviewSection.Capped("Findings that are gone", gone, "portal diff");
        var known = found.Impact.Findings.Known.OrderBy(finding => finding.Severity).Select(finding => Line(finding) with { Weight = null });
        yield return ReviewSection.Capped("Debt: findings that were there before", known, Check);
    }

    private static ReviewLine Line(Finding finding)
    {
        var waiver = finding.WaivableBy is { } role ? (ReviewPiece[])[" ", ReviewPiece.Code(role), " may waive it."] : [];
        return new ReviewLine(
            finding.Severity,
            [$"{Tally.Word(finding.Severity)} ", ReviewPiece.Code(finding.Rule.Code), " at ", ReviewPiece.Code(finding.Place.ToString()), $": {finding.Message} {finding.Hint}", .. waiver]);
    }

    private static ReviewLine Conflict(string fate, Finding finding)
    {
        var (conflict, with) = (finding.Conflict!.Conflict, finding.Conflict.Conflict.With.Select(record => ReviewPiece.Code(record.Id)).ToList());
        var others = with.SelectMany((piece, index) => (ReviewPiece[])[index == 0 ? " with " : ", ", piece]);
        return new ReviewLine(null, [$"{fate}: ", ReviewPiece.Code(conflict.Rule.Code), " of ", ReviewPiece.Code(conflict.Release.Id), .. others]);
    }
}
