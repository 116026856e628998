using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Pages.Conflicts;

/// <summary>Every conflict in the calendar, waived or not; those that block first, then in the order of their releases.</summary>
internal sealed class ConflictList
{
    /// <summary>As many as a page may hold and anybody may read.</summary>
    private const int Shown = 200;

    private readonly HashSet<string> blocked;
    private readonly ILookup<string, ListedConflict> byRelease;

    public ConflictList(Review review)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        All =
        [
            .. review.Findings.Select(finding => (Finding: finding, Waiver: (Waiver?)null))
                .Concat(review.Waived.Select(waived => (waived.Finding, Waiver: (Waiver?)waived.Waiver)))
                .Where(one => one.Finding.Conflict is not null)
                .OrderBy(one => one.Finding.Severity)
                .ThenBy(one => one.Finding.Conflict!.Conflict.Release.Window.Start.Instant)
                .Select((one, index) => new ListedConflict(one.Finding, index < Shown ? AnchorOf(one.Finding, taken) : null, one.Waiver)),
        ];
        Blocking = [.. review.Conflicts.Where(conflict => conflict.Severity == Severity.Error)];
        blocked = Blocking.Select(conflict => conflict.Release.Id).ToHashSet(StringComparer.Ordinal);
        byRelease = All
            .SelectMany(listed => listed.Conflict.With.OfType<Release>().Prepend(listed.Conflict.Release).Select(release => (release.Id, listed)))
            .ToLookup(pair => pair.Id, pair => pair.listed, StringComparer.Ordinal);
    }

    public IReadOnlyList<ListedConflict> All { get; }

    /// <summary>Those that nobody waived and that forbid a release to happen as it is planned, in file order.</summary>
    public IReadOnlyList<Conflict> Blocking { get; }

    /// <summary>Whether a release cannot happen as it is planned, because of a conflict that nobody waived.</summary>
    public bool Blocks(string release) => blocked.Contains(release);

    /// <summary>Those that a release is part of, on whichever side.</summary>
    public IEnumerable<ListedConflict> Of(string release) => byRelease[release];

    private static string AnchorOf(Finding finding, Dictionary<string, int> taken)
    {
        var anchor = $"{finding.Rule.Code.ToLowerInvariant()}-{finding.Conflict!.Conflict.Release.Id}";
        var count = taken[anchor] = taken.GetValueOrDefault(anchor) + 1;
        return count == 1 ? anchor : $"{anchor}-{count}";
    }
}
