namespace ReleasePortal.Domain.Versions;

/// <summary>One comparison of a range.</summary>
/// <param name="Version">What is compared with; of a wildcard what stands before it, and nothing where any version will do.</param>
internal sealed record RangeTest(RangeComparison Comparison, string Version)
{
    /// <summary>Whether no version before <see cref="Version"/> passes.</summary>
    public bool IsLower => Comparison is RangeComparison.Equal or RangeComparison.From or RangeComparison.After or RangeComparison.Begins;

    /// <summary>Whether no version after <see cref="Version"/> passes, but for those that begin with it.</summary>
    public bool IsUpper => Comparison is RangeComparison.Equal or RangeComparison.UpTo or RangeComparison.Before or RangeComparison.Begins;

    /// <summary>Whether the version itself passes.</summary>
    public bool IsInclusive => Comparison is not (RangeComparison.Before or RangeComparison.After);

    /// <summary>Null where it is not known.</summary>
    public bool? Passes(string version, VersionOrder order) => Comparison switch
    {
        RangeComparison.Any => true,
        RangeComparison.Begins => order.BeginsWith(version, Version),
        RangeComparison.Equal => order.Same(version, Version),
        RangeComparison.Before => order.Compare(version, Version) is { } place ? place < 0 : null,
        RangeComparison.UpTo => order.Compare(version, Version) is { } place ? place <= 0 : null,
        RangeComparison.After => order.Compare(version, Version) is { } place ? place > 0 : null,
        RangeComparison.From => order.Compare(version, Version) is { } place ? place >= 0 : null,
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };
}
