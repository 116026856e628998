namespace ReleasePortal.Repository.Imports;

/// <summary>How much of other tools is read in one run; each limit is named where it is met.</summary>
public static class ForeignLimits
{
    public const int Bytes = 20 * 1024 * 1024;

    /// <summary>Each becomes a file of its own.</summary>
    public const int Rows = 5_000;

    public const int Columns = 2_000;

    /// <summary>Bytes of one issue: the host takes 65,536 characters.</summary>
    public const int Issue = 256 * 1024;

    /// <summary>Levels of JSON.</summary>
    public const int Depth = 64;

    /// <summary>Characters of one value; what people read in a record is shorter.</summary>
    public const int Value = 32 * 1024;
}
