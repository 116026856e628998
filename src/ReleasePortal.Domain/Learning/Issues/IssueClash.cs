namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>Of which versions the keys of a known issue say both that they have it and that they do not.</summary>
internal static class IssueClash
{
    /// <summary>What contradicts what at a version, as a sentence; null where nothing does.</summary>
    /// <param name="isAffected">What <c>affected</c> says of the version.</param>
    public static string? At(string version, bool? isAffected, IssueSpan span)
    {
        if (span.IsBackwards)
            return $"The issue says that it came with {span.Introduced} and is fixed in {span.Fixed}, which is not later.";
        if (isAffected == true)
            return AtAffected(version, span);
        return isAffected == false && span.Introduced is { } first && span.Contains(first) == false
            && span.Order.Compare(version, first) >= 0 && !(span.Fixed is { } last && span.Order.Compare(version, last) >= 0)
            ? $"The issue says that it came with {first}, and its affected versions leave that out."
            : null;
    }

    private static string? AtAffected(string version, IssueSpan span)
    {
        if (span.Introduced is { } first && span.Order.Compare(version, first) < 0)
            return $"The issue says that it came with {first}, and its affected versions have {version}.";
        if (span.Fixed is { } last && span.Contains(last) == true && span.Order.Compare(version, last) >= 0)
            return $"The issue says that it is fixed in {last}, and its affected versions have {version}.";
        return span is { Issue.Status: KnownIssueStatus.Resolved, IsEndless: true }
            ? "The issue is resolved, and nothing says in which version."
            : null;
    }
}
