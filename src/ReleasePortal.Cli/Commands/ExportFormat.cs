namespace ReleasePortal.Cli.Commands;

/// <summary>How exported records are written.</summary>
internal enum ExportFormat
{
    Csv,
    Json,
}
