using NodaTime;

namespace ReleasePortal.Domain.Time;

/// <summary>A span before (negative) or after the start of a release's window, written T-30m, T+2h or T-7d.</summary>
public sealed record StartOffset(Duration Span, string Written);
