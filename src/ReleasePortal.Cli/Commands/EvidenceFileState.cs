namespace ReleasePortal.Cli.Commands;

/// <summary>Whether a file is the one that was listed.</summary>
internal enum EvidenceFileState
{
    Unchanged,
    Changed,
    Missing,
    TooLarge,

    /// <summary>It is kept elsewhere, and nobody looked there.</summary>
    Elsewhere,
}
