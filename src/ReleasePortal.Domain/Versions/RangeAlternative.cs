namespace ReleasePortal.Domain.Versions;

/// <summary>Comparisons that must all hold.</summary>
internal sealed record RangeAlternative(IReadOnlyList<RangeTest> Tests)
{
    /// <summary>The comparisons that say where it begins; none where it has no beginning of its own.</summary>
    public IEnumerable<RangeTest> Lower => Tests.Where(test => test.IsLower);

    /// <summary>The comparisons that say where it ends; none where it has no end of its own.</summary>
    public IEnumerable<RangeTest> Upper => Tests.Where(test => test.IsUpper);

    /// <summary>Null where it is not known.</summary>
    public bool? Contains(string version, VersionOrder order) =>
        Tests.Aggregate((bool?)true, (all, test) => all & test.Passes(version, order));
}
