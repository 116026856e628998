namespace ReleasePortal.Domain.Versions;

/// <summary>How a version must stand to the one that is written.</summary>
internal enum RangeComparison
{
    /// <summary>Any version: <c>*</c>.</summary>
    Any,

    /// <summary>One that begins so: <c>4.1.x</c>.</summary>
    Begins,

    Equal,
    Before,
    UpTo,
    After,
    From,
}
