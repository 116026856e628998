using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.History;

public sealed class StatusJump : HistoryRule
{
    public override string Code => "HIS006";

    public override string Title => "A step that the life cycle of releases does not have";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        from jump in Jumps(Published(release, calendar))
        select Found(release, jump, calendar);

    /// <summary>Later ones first; one that was taken back is none.</summary>
    private static Stack<Jump> Jumps(IReadOnlyList<PublishedVersion> published)
    {
        var jumps = new Stack<Jump>();
        foreach (var (before, after) in published.Zip(published.Skip(1)))
        {
            if (PublishedPlan.StatusOf(before) is not { } from || PublishedPlan.StatusOf(after) is not { } to || after.IsRemoved || from == to)
                continue;
            if (jumps.TryPeek(out var last) && last.From == to)
                jumps.Pop();
            else if (!from.MayBecome(to) && !IsShown(from, to, after))
                jumps.Push(new Jump(from, to, after));
        }

        return jumps;
    }

    /// <summary>Whether the branch that brought it took every step in a commit of its own.</summary>
    private static bool IsShown(ReleaseStatus from, ReleaseStatus to, PublishedVersion version)
    {
        var reached = new HashSet<ReleaseStatus> { from };
        foreach (var change in version.Versions.SelectMany(written => written.Changes).Where(change => change.Field == "status"))
        {
            if (PublishedPlan.ReadStatus(change.Before) is { } before && PublishedPlan.ReadStatus(change.After) is { } after && reached.Contains(before) && before.MayBecome(after))
                reached.Add(after);
        }

        return reached.Contains(to);
    }

    private Finding Found(Release release, Jump jump, ReleaseCalendar calendar) => new(
        this,
        ChangedKey.In(release, "status"),
        $"{release.Name} went from {Word(jump.From)} to {Word(jump.To)} with {Told(jump.By, calendar)}.",
        jump.From.IsFinal()
            ? $"Nothing comes after {Word(jump.From)}: plan a release of its own, with an id of its own."
            : $"After {Word(jump.From)} comes {Next(jump.From)}; take each step in a commit of its own, at the time when it happens.");

    private static string Word(ReleaseStatus status) => KebabCase.Snake(status.ToString());

    private static string Next(ReleaseStatus from) => string.Join(" or ", Enum.GetValues<ReleaseStatus>().Where(to => from.MayBecome(to)).Select(Word));

    private sealed record Jump(ReleaseStatus From, ReleaseStatus To, PublishedVersion By);
}
