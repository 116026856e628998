namespace ReleasePortal.Cli.Commands;

/// <summary>In which form a review of a proposal is told. People write the names in lower case.</summary>
internal enum ReviewFormat
{
    Text,
    Markdown,
    Json,
}
