using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>What stands above a review: whether anything new blocks, and how much the proposal does.</summary>
internal static class ReviewHeading
{
    /// <summary>2 new errors block this proposal. Nothing new blocks this proposal.</summary>
    public static string Verdict(FoundReview found) => found.Impact.Findings.Fresh.Count(finding => finding.Severity == Severity.Error) switch
    {
        0 => "Nothing new blocks this proposal",
        1 => "1 new error blocks this proposal",
        var errors => $"{errors} new errors block this proposal",
    };

    /// <summary>1 release added, 2 releases moved; 3 other records changed; 4 findings were there before.</summary>
    public static string Sum(FoundReview found)
    {
        var subjects = found.Changes.Comparison.Subjects;
        var releases = subjects.Where(subject => subject.Kind == "release").CountBy(FateOf).ToDictionary();
        var others = subjects.Count(subject => subject.Kind != "release");
        var counted = ((string[])["added", "gone", "moved", "changed"]).Where(releases.ContainsKey).Select(fate => $"{Tally.Count(releases[fate], "release")} {fate}").ToList();
        if (others > 0)
            counted.Add($"{Tally.Count(others, counted.Count > 0 ? "other record" : "record")} changed");
        var changes = counted.Count == 0 ? "No record changed" : string.Join(", ", counted);
        var debt = found.Impact.Findings.Known.Count;
        return debt == 0 ? $"{changes}." : $"{changes}; {Tally.Count(debt, "finding")} {(debt == 1 ? "was" : "were")} there before.";
    }

    private static string FateOf(ChangedSubject subject) => subject.Changes switch
    {
        var changes when changes.Any(change => change is RecordChange.Came { Record: Release }) => "added",
        var changes when changes.Any(change => change is RecordChange.Went { Record: Release }) => "gone",
        var changes when changes.Any(change => change is PlanChange.Moved) => "moved",
        _ => "changed",
    };
}
