using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>Something that counts for a figure, such as <c>rollback-rate/rolled-back</c>.</summary>
internal sealed record Seen(string Figure, string Record, Instant At, IReadOnlyList<string> Segments, double Amount, double Base, int Weight);
