namespace ReleasePortal.Domain.Sources;

/// <summary>What every record has, whatever its kind.</summary>
public sealed record RecordHeader(string Id, Origin Origin, Prose? Body);
