namespace ReleasePortal.Cli.Commands;

/// <summary>In which form changes are told. People write the names in lower case.</summary>
internal enum DiffFormat
{
    Human,
    Markdown,
    Json,
}
