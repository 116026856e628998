namespace ReleasePortal.Cli.Commands;

/// <summary>How evidence is told.</summary>
internal enum EvidenceReport
{
    Human,
    Json,
}
