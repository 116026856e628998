namespace ReleasePortal.Cli.Asking;

/// <summary>One of the answers to choose from.</summary>
/// <param name="Name">What is written.</param>
/// <param name="Words">What it means; may be empty.</param>
internal sealed record Choice(string Name, string Words = "");
