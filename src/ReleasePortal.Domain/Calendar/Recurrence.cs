using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

[Description("How a calendar entry repeats.")]
public sealed record Recurrence(
    Origin Origin,
    [Key("An RFC 5545 rule: daily, weekly by day, monthly by day or by nth or last weekday, yearly; with INTERVAL, UNTIL or COUNT.", Example = "FREQ=WEEKLY;BYDAY=FR")] RecurrenceRule Rule,
    [Key("Local dates of occurrences that do not happen.", Example = "[2026-12-25]")] IReadOnlyList<LocalDate> Except = null!);
