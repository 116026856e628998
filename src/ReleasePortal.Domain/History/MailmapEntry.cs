namespace ReleasePortal.Domain.History;

/// <summary>A line of a mail map.</summary>
/// <param name="Name">The name to use; null for the one that was written.</param>
/// <param name="Mail">The address to use; null for the one that was written.</param>
/// <param name="CommitName">The name that commits have; null for any.</param>
/// <param name="CommitMail">The address that commits have.</param>
public sealed record MailmapEntry(string? Name, string? Mail, string? CommitName, string CommitMail);
