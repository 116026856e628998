using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A release that cannot, or should not, happen when it is planned.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Release">The release to move; of two that collide the one that comes second.</param>
/// <param name="Place">What would have to change in its plan.</param>
/// <param name="Message">One sentence with the facts.</param>
/// <param name="Hint">One sentence that says how to put it right.</param>
public sealed record Conflict(ConflictRule Rule, Release Release, Place Place, string Message, string Hint)
{
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The records on the other side, the most important first; none where it is a time that is wrong.</summary>
    public IReadOnlyList<Record> With { get; init; } = [];

    /// <summary>Where the other side is written.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The time that both sides share, or that lies outside a window; it has a length. Null where two times only stand in a wrong order.</summary>
    public Interval? Overlap { get; init; }

    /// <summary>The waiver that allows it, if there is one.</summary>
    public Waiver? Waiver { get; init; }

    public bool Concerns(string release) => Release.Id == release || With.Any(other => other is Release && other.Id == release);

    /// <summary>Whether it is the same trouble between the same records, though perhaps at another time.</summary>
    public bool IsSameAs(Conflict other) => Rule.Code == other.Rule.Code && Release.Id == other.Release.Id
        && With.Select(record => record.Origin.Place.Path).SequenceEqual(other.With.Select(record => record.Origin.Place.Path), StringComparer.Ordinal);
}
