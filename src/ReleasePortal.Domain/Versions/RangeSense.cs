namespace ReleasePortal.Domain.Versions;

/// <summary>Whether comparisons that must all hold leave anything.</summary>
internal static class RangeSense
{
    /// <param name="refuse">Makes the exception of a message and a hint.</param>
    /// <exception cref="RangeReadingException">They leave nothing, or cannot be held against each other.</exception>
    public static void Demand(IReadOnlyList<RangeTest> tests, VersionOrder order, Func<string, string, RangeReadingException> refuse)
    {
        foreach (var lower in tests.Where(test => test.IsLower && test.Comparison != RangeComparison.Begins))
        {
            foreach (var upper in tests.Where(test => test.IsUpper && !ReferenceEquals(test, lower)))
            {
                if (order.Compare(lower.Version, upper.Version) is not { } place)
                    throw refuse($"\"{lower.Version}\" and \"{upper.Version}\" cannot be compared.", "Write both as the product's releases are named; nobody can tell which of them comes first.");
                if (place > 0 || (place == 0 && !(lower.IsInclusive && upper.IsInclusive)))
                    throw refuse($"No version is both {Words(lower)} and {Words(upper)}.", "Write the smaller version first, as in >=4.1.0 <4.3.0, or || between versions of which any may be meant.");
            }
        }
    }

    private static string Words(RangeTest test) => test.Comparison switch
    {
        RangeComparison.Before => $"before {test.Version}",
        RangeComparison.UpTo => $"{test.Version} or before",
        RangeComparison.After => $"after {test.Version}",
        RangeComparison.From => $"{test.Version} or after",
        _ => test.Version,
    };
}
