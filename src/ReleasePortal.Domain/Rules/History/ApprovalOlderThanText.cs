using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.History;

public sealed class ApprovalOlderThanText : HistoryRule
{
    public override string Code => "HIS005";

    public override string Title => "An approval of a plan that was changed afterwards";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal()
        let published = Published(release, calendar)
        from approval in Valid(release)
        let changes = LastingChange.Of(published.Select(version => After(approval.Approval, approval.Name, version, published, calendar.Records.History.Clock(calendar.Now))).OfType<PublishedVersion>(), ApprovedText.Keys())
        where changes.Count > 0
        select Found(approval.Approval, changes, calendar);

    /// <summary>Each person's last word in each role, by its name in the history.</summary>
    private static IEnumerable<(Approval Approval, string Name)> Valid(Release release) => release.Approvals
        .GroupBy(approval => approval.Role.Id, StringComparer.Ordinal)
        .SelectMany(role => role.Select((approval, index) => (approval, Name: index == 0 ? $"approvals[{role.Key}]" : $"approvals[{role.Key}] #{index + 1}")))
        .GroupBy(given => (given.approval.Role.Id, given.approval.By.Id))
        .Select(words => words.MaxBy(given => given.approval.At.Instant))
        .Where(given => given.approval.Decision == ApprovalDecision.Approved);

    /// <summary>The version, if it came after the approval; of the one that brought the approval what its branch wrote after it.</summary>
    private static PublishedVersion? After(Approval approval, string name, PublishedVersion version, IReadOnlyList<PublishedVersion> published, BranchClock clock)
    {
        var brought = published.LastOrDefault(other => other.Changes.Any(change => change.Field == $"{name}.at"));
        if (version != brought)
            return version.Number > brought?.Number || clock.At(version.Number) > approval.At.Instant ? version : null;
        var later = version.Versions.Reverse().TakeWhile(written => written.Changes.All(change => change.Field != $"{name}.at")).ToList();
        var fields = later.SelectMany(written => written.Changes).Select(change => change.Field).ToHashSet(StringComparer.Ordinal);
        return later.Count == version.Versions.Count ? null : version with { Changes = [.. version.Changes.Where(change => fields.Contains(change.Field))] };
    }

    private Finding Found(Approval approval, IReadOnlyList<LastingChange> changes, ReleaseCalendar calendar) => new(
        this,
        approval.Origin.Value("at"),
        $"{approval.By.Id} approved the plan on {Day(approval.At.Instant, calendar)}, and {Told(changes[0].By, calendar)} changed {LastingChange.Sum(changes)}.",
        $"Ask {approval.By.Id} to approve the plan as it is now, and write when under at.");
}
