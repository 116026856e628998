namespace ReleasePortal.Cli.Commands;

/// <summary>The evidence that somebody asked for.</summary>
/// <param name="Release">The id that was asked for; null for all.</param>
/// <param name="Entries">In the order of releases and their lists.</param>
/// <param name="Unlisted">Files in evidence folders that no list names.</param>
internal sealed record FoundEvidence(string? Release, IReadOnlyList<EvidenceEntry> Entries, IReadOnlyList<string> Unlisted);
