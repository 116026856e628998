using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.History;

/// <summary>The plan that an approval was given to, and what became of it since.</summary>
/// <param name="Approval">Somebody's last word in a role, which is that they approve.</param>
/// <param name="Changes">What the branch changed since of what is approved, for good, in its order; none while the approval holds.</param>
public sealed record ApprovedPlan(Approval Approval, IReadOnlyList<LastingChange> Changes)
{
    /// <returns>None where the history is incomplete: nobody knows then what was changed.</returns>
    public static IReadOnlyList<ApprovedPlan> Of(Release release, ReleaseCalendar calendar)
    {
        var history = calendar.Records.History;
        if (history.Gap is not null || release.Approvals.Count == 0)
            return [];
        var published = history.PublishedOf(release, calendar.Now);
        var clock = history.Clock(calendar.Now);
        return
        [
            .. from given in Valid(release)
               let later = published.Select(version => After(given.Approval, given.Name, version, published, clock)).OfType<PublishedVersion>()
               select new ApprovedPlan(given.Approval, LastingChange.Of(later, ApprovedText.Keys())),
        ];
    }

    /// <summary>Each approval that stands, by its name in the history.</summary>
    private static IEnumerable<(Approval Approval, string Name)> Valid(Release release)
    {
        var standing = StandingApprovals.Of(release);
        return release.Approvals
            .GroupBy(approval => approval.Role.Id, StringComparer.Ordinal)
            .SelectMany(role => role.Select((approval, index) => (approval, Name: index == 0 ? $"approvals[{role.Key}]" : $"approvals[{role.Key}] #{index + 1}")))
            .Where(given => standing.Any(approval => ReferenceEquals(approval, given.approval)));
    }

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
}
