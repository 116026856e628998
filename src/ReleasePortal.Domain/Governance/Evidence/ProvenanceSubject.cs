namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>Something that was built.</summary>
/// <param name="Name">As the builder calls it.</param>
/// <param name="Algorithm">Such as sha256.</param>
/// <param name="Digest">Hexadecimal digits in lower case.</param>
public sealed record ProvenanceSubject(string Name, string Algorithm, string Digest);
