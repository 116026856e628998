using NodaTime;

namespace ReleasePortal.Domain.Time;

/// <summary>A point in time as somebody wrote it: what was meant (an instant) and how it was put (local time and zone).</summary>
/// <param name="Instant">What is compared.</param>
/// <param name="Local">What was written, without its offset; it differs from the instant's local time only where a DST change skipped it.</param>
/// <param name="Zone">The named zone, or a fixed offset.</param>
public sealed record Moment(Instant Instant, LocalDateTime Local, DateTimeZone Zone);
