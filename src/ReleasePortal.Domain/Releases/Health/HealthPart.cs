namespace ReleasePortal.Domain.Releases.Health;

/// <summary>One part of the delivery health of a release.</summary>
/// <param name="Kind">What is looked at.</param>
/// <param name="Input">What is known, in words, without a full stop.</param>
/// <param name="Points">From 0 to <paramref name="Most"/>; more is better.</param>
/// <param name="Most">The points of the best answer.</param>
public sealed record HealthPart(HealthPartKind Kind, string Input, int Points, int Most);
