using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed partial class ScopeChangedAfterFreeze : HistoryRule
{
    private static readonly OffsetDateTimePattern Written = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>");

    public override string Code => "HIS004";

    public override string Title => "A scope that was changed after its freeze";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        calendar.Records.Releases.SelectMany(release => Look(release, calendar));

    private IEnumerable<Finding> Look(Release release, ReleaseCalendar calendar)
    {
        var published = Published(release, calendar);
        var late = published.Zip(published.Skip(1))
            .Where(pair => FreezeOf(pair.First) is { } freeze && pair.Second.Commit.CommittedAt > freeze)
            .ToDictionary(pair => pair.Second.Number, pair => (Version: pair.Second, Freeze: FreezeOf(pair.First)!.Value));
        return LastingChange.Of(late.Values.Select(entry => entry.Version), Asked())
            .GroupBy(change => change.By.Number)
            .Select(group => Found(release, [.. group], late[group.Key].Freeze, calendar));
    }

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
            $"The scope of {release.Name} was frozen on {Day(freeze, calendar)}, and {Told(changes[0].By.Commit, calendar)} changed it: {string.Join(", ", counts)}.",
            "Move what came late to the next release, or ask release-manager for a waiver.");
    }

    private static Instant? FreezeOf(PublishedVersion version)
    {
        if (version.Watched.GetValueOrDefault("scope_freeze") is not { } text)
            return null;
        var moment = Written.Parse(WithoutSeconds().Replace(text, "${minutes}:00"));
        return moment.Success ? moment.Value.ToInstant() : null;
    }

    private static bool IsId(LastingChange change) => change.Field.EndsWith("].id", StringComparison.Ordinal);

    private static List<string> Ids(IEnumerable<LastingChange> changes) =>
        [.. changes.Select(change => Asked().Match(change.Field).Groups["id"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>A title may be put in better words.</summary>
    [GeneratedRegex(@"^scope\[(?<id>.*)\]\.(id|kind|services)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("^(?<minutes>.{10}T[0-9]{2}:[0-9]{2})(?=Z|[+-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithoutSeconds();
}
