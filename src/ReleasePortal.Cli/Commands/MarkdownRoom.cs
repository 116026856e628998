namespace ReleasePortal.Cli.Commands;

/// <summary>Where Markdown is to stand, which says how much of it there may be. People write the names in lower case.</summary>
internal enum MarkdownRoom
{
    Comment,
    Summary,
}
