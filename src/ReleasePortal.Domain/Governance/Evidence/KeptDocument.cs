namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>A file that is kept for people to read: a sign-off, or something that was kept elsewhere before. No number is taken from it.</summary>
public sealed record KeptDocument : EvidenceContent;
