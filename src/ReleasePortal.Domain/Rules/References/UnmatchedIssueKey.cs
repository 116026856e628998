using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnmatchedIssueKey : ReviewRule
{
    public override string Code => "REF016";

    public override string Title => "An issue key that no tracker has";

    public override Severity Severity => Severity.Warning;

    public override string? SkippedBecause(RecordSet records) =>
        records.HasSettings ? null : "portal.yml could not be read, and the trackers are in it.";

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var patterns = records.Portal.Trackers.Select(tracker => tracker.Pattern).ToList();
        if (patterns.Count == 0)
            return [];
        return records.Mentions
            .Where(mention => mention.Kind == typeof(IssueKey) && !patterns.Exists(pattern => pattern.Matches(mention.Id)))
            .Select(mention => new Finding(
                this,
                mention.Place,
                $"No tracker in portal.yml has keys like \"{mention.Id}\".",
                $"Correct the key, or add its tracker; those there: {string.Join(", ", records.Portal.Trackers.Select(tracker => tracker.Name))}."));
    }
}
