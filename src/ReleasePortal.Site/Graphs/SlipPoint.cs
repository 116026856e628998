using NodaTime;

namespace ReleasePortal.Site.Graphs;

/// <summary>A start on a slip chart.</summary>
/// <param name="At">Where it lies in time.</param>
/// <param name="Label">In words; it stands beside the mark.</param>
/// <param name="IsActual">Whether it happened; otherwise it was promised.</param>
internal sealed record SlipPoint(Instant At, string Label, bool IsActual = false);
