using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Versions;

/// <summary>
/// A range of versions, understood by the scheme of its product. Alternatives are joined by <c>||</c>; in each, comparisons beside
/// each other or joined by a comma must all hold. A comparison is a version, or one behind <c>=</c>, <c>&lt;</c>, <c>&lt;=</c>,
/// <c>&gt;</c> or <c>&gt;=</c>; alone in its alternative it may be <c>*</c>, or a wildcard such as <c>4.1.x</c>. Pre-releases stand
/// where the standard puts them: 5.4.0-rc.1 is in <c>&lt;5.4.0</c>, because what is fixed in 5.4.0 need not be in its candidate.
/// </summary>
public sealed class AffectedRange
{
    private AffectedRange(IReadOnlyList<RangeAlternative> alternatives, VersionProblem? problem) =>
        (Alternatives, Problem) = (alternatives, problem);

    /// <summary>The first part that cannot be understood, and why; null where all can.</summary>
    public VersionProblem? Problem { get; }

    internal IReadOnlyList<RangeAlternative> Alternatives { get; }

    /// <summary>What a range says to a product with this order; look at <see cref="Problem"/> first.</summary>
    public static AffectedRange Of(VersionRange range, VersionOrder order)
    {
        try
        {
            return new(new RangeReader(range.Text, order).Read(), null);
        }
        catch (RangeReadingException unreadable)
        {
            return new([], unreadable.Problem);
        }
    }

    /// <summary>The versions that it compares with, each as it is written, or the first that a wildcard names.</summary>
    public IEnumerable<(string Written, string Version)> Compared(VersionOrder order) =>
        from test in Alternatives.SelectMany(alternative => alternative.Tests)
        where test.Comparison != RangeComparison.Any
        select (test.Version, test.Comparison == RangeComparison.Begins ? order.FirstOf(test.Version)! : test.Version);

    /// <summary>Whether a version is in the range as it is written; null where it is not known.</summary>
    public bool? Contains(string version, VersionOrder order) => Problem is not null ? null
        : Alternatives.Aggregate((bool?)false, (any, alternative) => any | alternative.Contains(version, order));
}
