using System.Text.RegularExpressions;
using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed partial class ScopeChangedAfterFreeze : HistoryRule
{
    public override string Code => "HIS004";

    public override string Title => "A scope that was changed after its freeze";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        calendar.Records.Releases.SelectMany(release => Look(release, calendar));

    private IEnumerable<Finding> Look(Release release, ReleaseCalendar calendar)
    {
        var plans = calendar.Records.History.PlansOf(release, calendar.Now);
        var late = plans.Zip(plans.Skip(1)).Where(pair => pair.Second.At > pair.First.ScopeFreeze && !IsFrozenAnew(pair.First, pair.Second)).ToDictionary(pair => pair.Second.Version.Number);
        return Lasting(Asked())
            .GroupBy(change => change.By.Number)
            .Select(group => Found(release, [.. group], late[group.Key].First.ScopeFreeze!.Value, calendar))
            .Concat(Lasting(Freeze()).Select(change => Moved(release, change, calendar)));

        IEnumerable<LastingChange> Lasting(Regex fields) => LastingChange.Of(late.Values.Select(pair => pair.Second.Version), fields)
            .Where(change => !plans.Where(plan => plan.Version.Number > change.By.Number).SelectMany(plan => plan.Version.Changes)
                .Where(later => later.Field == change.Field).TakeLast(1).Any(later => later.After == change.Change.Before));
    }

    /// <summary>A release that was postponed gets another freeze with its other window, and until then its scope is open.</summary>
    private static bool IsFrozenAnew(PublishedPlan before, PublishedPlan after) =>
        (before.Status == ReleaseStatus.Postponed || after.Status == ReleaseStatus.Postponed) && after.ScopeFreeze > after.At;

    private Finding Moved(Release release, LastingChange change, ReleaseCalendar calendar) => new(
        this,
        ChangedKey.In(release, "scope_freeze"),
        $"The scope freeze of {release.Name} had passed, and {Told(change.By, calendar)} changed {change.Words}.",
        "Put back when it was; of a release that is postponed the status says so, and then it may get another.");

    private Finding Found(Release release, IReadOnlyList<LastingChange> changes, Instant freeze, ReleaseCalendar calendar)
    {
        var added = Ids(changes.Where(change => IsId(change) && change.Change.Before is null));
        var removed = Ids(changes.Where(change => IsId(change) && change.Change.After is null));
        var changed = Ids(changes).Except(added).Except(removed).ToList();
        var counts = new[] { (added.Count, "added"), (removed.Count, "removed"), (changed.Count, "changed") }
            .Where(count => count.Count > 0)
            .Select(count => $"{count.Count} {count.Item2}");
        return new Finding(
            this,
            added.Concat(changed).Select(id => ChangedKey.In(release, $"scope[{id}].id")).FirstOrDefault(ChangedKey.In(release, "scope[]")),
            $"The scope of {release.Name} was frozen on {Day(freeze, calendar)}, and {Told(changes[0].By, calendar)} changed it: {string.Join(", ", counts)}.",
            "Move what came late to the next release, or ask release-manager for a waiver.");
    }

    private static bool IsId(LastingChange change) => change.Field.EndsWith("].id", StringComparison.Ordinal);

    private static List<string> Ids(IEnumerable<LastingChange> changes) =>
        [.. changes.Select(change => Asked().Match(change.Field).Groups["id"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("^scope_freeze$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Freeze();

    /// <summary>A title may be put in better words.</summary>
    [GeneratedRegex(@"^scope\[(?<id>.*)\]\.(id|kind|services)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked();
}
