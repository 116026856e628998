using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>
/// The versions of one known issue. <c>affected</c> has the say; where it has no beginning or no end of its own, it begins with
/// <c>introduced_in</c> and ends before <c>fixed_in</c>. What contradicts that leaves the versions in question unknown.
/// </summary>
internal sealed class IssueSpan
{
    public IssueSpan(KnownIssue issue, VersionOrder order)
    {
        (Issue, Order) = (issue, order);
        Range = AffectedRange.Of(issue.Affected, order);
        Introduced = issue.IntroducedIn?.Text;
        Fixed = issue.FixedIn?.Text;
        Unreadable = Range.Problem is { } problem ? $"The affected versions cannot be read: {problem.Message}"
            : ((string?[])[Introduced, Fixed]).OfType<string>().Select(order.PlaceProblemOf).OfType<VersionProblem>().FirstOrDefault()?.Message;
    }

    public KnownIssue Issue { get; }

    public VersionOrder Order { get; }

    public AffectedRange Range { get; }

    public string? Introduced { get; }

    public string? Fixed { get; }

    /// <summary>Whether nobody has the version that fixes it: it was taken back or given up.</summary>
    public bool IsFixUndone { get; init; }

    /// <summary>The newest version that shipped and comes after the one with the fix, where nobody has that; null where there is none.</summary>
    public string? ShippedSince { get; init; }

    /// <summary>Why nothing can be said of any version, as a sentence; null where something can.</summary>
    public string? Unreadable { get; }

    /// <summary>Whether it is fixed before it came, or in the version with which it came.</summary>
    public bool IsBackwards => Introduced is { } first && Fixed is { } last && Order.Compare(first, last) >= 0;

    /// <summary>Whether an alternative goes on without an end, and the version that ends it is not known.</summary>
    public bool IsEndless => Fixed is null && Range.Alternatives.Any(alternative => !alternative.Upper.Any());

    public IssueAnswer Of(string version)
    {
        if ((Unreadable ?? Order.ProblemOf(version)?.Message) is { } unreadable)
            return IssueAnswer.Unknown(unreadable);
        if (Issue.Status == KnownIssueStatus.ResolvedExternal)
            return new(IssueReach.DoesNotApply, "It is resolved outside of the product, in every version.");
        var isIn = Contains(version);
        if (isIn == false && IsFixUndone && Order.Compare(version, Fixed!) > 0)
            return IssueAnswer.Unknown("The version with its fix was taken back or given up, and nothing says which one has it now.");
        if (IssueClash.At(version, isIn, this) is { } clash)
            return IssueAnswer.Unknown(clash);
        return isIn switch
        {
            true => new(IssueReach.Applies, $"{version} is affected ({Issue.Affected.Text})."),
            false => new(IssueReach.DoesNotApply, WhyNot(version)),
            null => IssueAnswer.Unknown(Order.PlaceProblemOf(version)?.Message ?? $"Nothing says whether {version} comes before or after the versions of this issue."),
        };
    }

    /// <summary>Whether a version is affected as the keys are understood together; null where it is not known.</summary>
    public bool? Contains(string version) => Range.Alternatives
        .Aggregate((bool?)false, (any, alternative) => any | (alternative.Contains(version, Order) & HasBegun(version, alternative) & GoesOn(version, alternative)));

    private bool? HasBegun(string version, RangeAlternative alternative)
    {
        if (Introduced is not { } first || alternative.Lower.Any() || alternative.Upper.Any(upper => Order.Compare(upper.Version, first) <= 0))
            return true;
        return Order.Compare(version, first) is { } place ? place >= 0 : null;
    }

    private bool? GoesOn(string version, RangeAlternative alternative)
    {
        if (Fixed is not { } last || alternative.Upper.Any() || alternative.Lower.Any(lower => Order.Compare(lower.Version, last) >= 0))
            return true;
        return Order.Compare(version, last) is { } place ? place < 0 : null;
    }

    private string WhyNot(string version) => this switch
    {
        { Fixed: { } last } when Order.Compare(version, last) >= 0 => IsFixUndone ? "It was mended here, and nobody has this version." : $"It is fixed in {last}.",
        { Introduced: { } first } when Order.Compare(version, first) < 0 => $"It came with {first}.",
        _ => $"{version} is not affected ({Issue.Affected.Text}).",
    };
}
