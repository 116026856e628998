namespace ReleasePortal.Cli.Commands;

/// <summary>How drafts are told.</summary>
internal enum DraftFormat
{
    Human,
    Json,
}
