namespace ReleasePortal.Cli.Commands;

/// <summary>In which form free times are told. People write the names in lower case.</summary>
internal enum SlotFormat
{
    Human,
    Json,
}
