using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed class ReleaseRemoved : HistoryRule
{
    public override string Code => "HIS001";

    public override string Title => "A release that is not there any more";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) => calendar.Records.History.Removed
        .Where(removed => removed.Kind == "release")
        .Select(removed => Look(removed, calendar))
        .OfType<Finding>();

    private Finding? Look(RemovedRecord removed, ReleaseCalendar calendar)
    {
        var published = Published(removed.Trail, calendar);
        if (published.Count == 0 || removed.Trail.Published[^1] != published[^1] || !WasHeld(published, calendar))
            return null;
        var last = published[^1];
        var path = last.Versions[^1].Path;
        var since = Told(published[0], calendar);
        var heir = last.IsRemoved ? Heir(last, calendar) : null;
        var message = (last.IsRemoved, heir) switch
        {
            (false, _) => $"The release {removed.Id}, which {since} published, is not among the files any more.",
            (true, null) => $"The release {removed.Id}, which {since} published, was removed by {Told(last, calendar)}.",
            (true, var other) => $"The release {removed.Id}, which {since} published, was renamed to {other.Id} by {Told(last, calendar)}.",
        };
        return new Finding(
            this,
            Place.StartOf(path),
            message,
            $"Bring it back with {Checkout(last, path[..path.LastIndexOf('/')])}; what was given up gets the status withdrawn or cancelled, and an id never changes.")
        {
            Related = heir is null ? [] : [new(ChangedKey.Start(heir), "its plan is here now")],
        };
    }

    /// <summary>Longer than one commit of the branch: what the next one takes back was a slip.</summary>
    private static bool WasHeld(IReadOnlyList<PublishedVersion> published, ReleaseCalendar calendar) =>
        published.Count(version => !version.IsRemoved) > 1
        || (published[^1].IsRemoved ? published[^1].Number - published[0].Number > 1 : calendar.Records.History.Clock(calendar.Now).At(published[0].Number) < calendar.Records.History.At);

    /// <summary>A release that came with the commit that removed the other, and says what that one said.</summary>
    private static Release? Heir(PublishedVersion removal, ReleaseCalendar calendar) => calendar.Records.Releases
        .Where(release => calendar.Records.History.Of(release)?.Versions[0] is { } first
            && first.Commit.Id == removal.Versions[^1].Commit.Id
            && IsAlike(removal.Watched, first.Watched))
        .FirstOrDefault();

    private static bool IsAlike(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        before.Count(field => after.GetValueOrDefault(field.Key) == field.Value) * 2 > before.Count;
}
