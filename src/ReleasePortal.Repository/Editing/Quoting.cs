namespace ReleasePortal.Repository.Editing;

/// <summary>Which quotes a new value gets where nothing stands in its place that has some.</summary>
internal enum Quoting
{
    /// <summary>None: numbers, truth values and words of closed lists.</summary>
    Never,

    /// <summary>Where it would be taken for something else without them.</summary>
    WhereNeeded,

    /// <summary>Always: versions.</summary>
    Always,
}
