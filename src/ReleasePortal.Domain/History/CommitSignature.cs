namespace ReleasePortal.Domain.History;

/// <summary>The signature of a commit.</summary>
/// <param name="State">What is known of it.</param>
/// <param name="Signer">Whom the key belongs to, as the records that give it say; null where nobody knows.</param>
public sealed record CommitSignature(SignatureState State, string? Signer);
