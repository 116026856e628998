using NodaTime;

namespace ReleasePortal.Domain.Time;

/// <summary>When something is due: a fixed moment, or a span before (negative) or after the start of the release's window.</summary>
public sealed record Due(Moment? At, StartOffset? Offset)
{
    public Instant Resolve(Instant start) => At?.Instant ?? start + (Offset?.Span ?? Duration.Zero);
}
