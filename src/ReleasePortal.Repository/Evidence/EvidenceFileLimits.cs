namespace ReleasePortal.Repository.Evidence;

/// <summary>How far a file of evidence is read.</summary>
internal static class EvidenceFileLimits
{
    /// <summary>A larger file is not opened.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>The limit and its name.</summary>
    public const string BytesInWords = "16 MiB (limit of evidence)";

    public const int Depth = 64;

    public const int Seconds = 10;

    /// <summary>Names that are kept of failures, errors and the like.</summary>
    public const int FirstNames = 10;

    public const int Metrics = 200;
}
