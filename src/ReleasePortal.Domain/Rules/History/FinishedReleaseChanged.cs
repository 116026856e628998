using System.Text.RegularExpressions;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed partial class FinishedReleaseChanged : HistoryRule
{
    public override string Code => "HIS002";

    public override string Title => "A finished release that was changed";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        let finished = Published(release, calendar).FirstOrDefault(version => PublishedPlan.StatusOf(version)?.WasExecuted() == true)
        where finished is not null
        from finding in InPlan(release, finished, calendar).Concat(InEvidence(release, finished, calendar))
        select finding;

    /// <summary>To fill in a tag or a commit that was not there is no change; another service is.</summary>
    private IEnumerable<Finding> InPlan(Release release, PublishedVersion finished, ReleaseCalendar calendar) =>
        Look(release, release, finished, Shipped(), calendar, change => change.Change.Before is not null || change.Field.EndsWith(".version", StringComparison.Ordinal));

    private IEnumerable<Finding> InEvidence(Release release, PublishedVersion finished, ReleaseCalendar calendar)
    {
        if (calendar.Records.Evidence.TryFind(release.Id, out var evidence))
        {
            var kept = evidence.Items.Select(item => item.Sha256).OfType<string>().ToHashSet(StringComparer.Ordinal);
            return Look(release, evidence, finished, Digest(), calendar, change => change.Change.Before is { } digest && !kept.Contains(digest));
        }

        return calendar.Records.History.Removed
            .Where(removed => removed.Kind == "evidence list" && removed.Id == release.Id)
            .Select(removed => (All: removed.Trail.Published, Held: Published(removed.Trail, calendar)))
            .Where(list => list.Held is [.., var last] && last == list.All[^1] && (!last.IsRemoved || last.Number > finished.Number))
            .Select(list => Gone(release, list.Held[^1], finished, calendar));
    }

    private IEnumerable<Finding> Look(Release release, Record record, PublishedVersion finished, Regex fields, ReleaseCalendar calendar, Func<LastingChange, bool> counts) =>
        LastingChange.Of(Published(record, calendar).Where(version => version.Number > finished.Number), fields)
            .Where(counts)
            .GroupBy(change => change.By.Number)
            .Select(group => group.ToList())
            .Select(changes => new Finding(
                this,
                ChangedKey.In(record, changes[0].Field),
                $"{Ended(release, finished, calendar)}, and {Told(changes[0].By, calendar)} changed {LastingChange.Sum(changes)}.",
                "Put back what was there; what ships afterwards is a release of its own."));

    private Finding Gone(Release release, PublishedVersion last, PublishedVersion finished, ReleaseCalendar calendar) => new(
        this,
        Place.StartOf(last.Versions[^1].Path),
        $"{Ended(release, finished, calendar)}, and its evidence is not there any more.",
        $"Bring it back with {Checkout(last, last.Versions[^1].Path)}.");

    private static string Ended(Release release, PublishedVersion finished, ReleaseCalendar calendar) =>
        $"{release.Id} got the status {finished.Watched["status"]} with {Told(finished, calendar)}";

    [GeneratedRegex(@"^(version|services\[.*\]( #[0-9]+)?\.(version|commit|tag|digest))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Shipped();

    [GeneratedRegex(@"^items\[.*\]( #[0-9]+)?\.sha256$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Digest();
}
