using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>What the keys of a known issue say against each other.</summary>
internal static class IssueContradictions
{
    /// <param name="span">The versions of the issue.</param>
    /// <param name="fix">Whether readers have the version that fixes it; null where none is named.</param>
    public static IEnumerable<IssueContradiction> Of(IssueSpan span, FixStanding? fix)
    {
        if (span.Unreadable is not null)
            return [];
        return span.IsBackwards
            ? [new(span.Issue.FixedIn!.Place, $"It came with {span.Introduced} and is fixed in {span.Fixed}, which is not later.", "Name under introduced_in the first version that has it, and under fixed_in the first after that without it.")]
            : [.. AtBeginning(span), .. AtEnd(span), .. OfState(span, fix)];
    }

    private static IEnumerable<IssueContradiction> AtBeginning(IssueSpan span)
    {
        if (span.Issue.IntroducedIn is not { } introduced)
            yield break;
        var (first, place) = (introduced.Text, introduced.Place);
        if (span.Contains(first) == false)
            yield return new(place, $"It came with {first}, and affected leaves {first} out.", $"Let affected begin with >={first}, or name the first version that has it.");
        else if (HasEarlierThan(first, span))
            yield return new(place, $"It came with {first}, and affected has versions before that.", $"Let affected begin with >={first}, or name the first version that has it.");
    }

    private static IEnumerable<IssueContradiction> AtEnd(IssueSpan span)
    {
        if (span.Issue.FixedIn is { } last && span.Contains(last.Text) == true)
            yield return new(last.Place, $"It is fixed in {last.Text}, and affected has {last.Text}.", $"Let affected end with <{last.Text}, or name the first version without it.");
    }

    private static IEnumerable<IssueContradiction> OfState(IssueSpan span, FixStanding? fix)
    {
        if (span is { Issue: { FixedIn.Place: var named } issue, ShippedSince: { } since } && issue.Status.IsOpen())
            yield return new(named, $"Its fix was to come with {span.Fixed}, which was taken back or given up, and {since} has shipped since.", "Name under fixed_in the version that mends it, or leave it out until there is one.") { Severity = Severity.Warning };
        if (span.Issue.Status != KnownIssueStatus.Resolved)
            yield break;
        var place = span.Issue.Origin.Value("status");
        if (span.IsEndless)
            yield return new(place, "It is resolved, and affected has every later version.", "Name the version without it under fixed_in; if it was mended outside of the product, the state is resolved_external.");
        else if (fix == FixStanding.Coming)
            yield return new(place, $"It is resolved, and {span.Fixed} has yet to ship.", "Leave it confirmed or mitigated until the release has shipped.") { Severity = Severity.Warning };
        else if (fix == FixStanding.Undone)
            yield return new(place, $"It is resolved, and {span.Fixed} was taken back or given up.", "Make it confirmed or mitigated again, and name under fixed_in the version that mends it once there is one.") { Severity = Severity.Warning };
    }

    /// <summary>Whether an alternative begins with a version before the one with which the issue came, or ends there.</summary>
    private static bool HasEarlierThan(string first, IssueSpan span) => span.Range.Alternatives.Any(alternative => alternative.Lower.Any()
        ? alternative.Lower.Any(lower => lower.IsInclusive && span.Order.Compare(FirstOf(lower, span.Order), first) < 0)
        : alternative.Upper.Any(upper => span.Order.Compare(upper.Version, first) <= 0));

    private static string FirstOf(RangeTest test, VersionOrder order) =>
        test.Comparison == RangeComparison.Begins ? order.FirstOf(test.Version)! : test.Version;
}
