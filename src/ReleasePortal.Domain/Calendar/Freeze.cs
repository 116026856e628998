using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Calendar;

[Description("A time in which releases in its scope may not ship (hard) or should not (soft).")]
[InOrder(nameof(Start), nameof(End), Strict = true)]
public sealed record Freeze(
    RecordHeader Header,
    [Key("The name people use.", Example = "Black Friday")] string Title,
    [Key("Hard: it blocks. Soft: it warns.")] FreezeLevel Level,
    [Key("Why nothing should change.")] string Reason,
    [Key("The team that may change it.", Example = "release-office")] Ref<Team> Owner,
    [Key("Its start, included; of the first occurrence where it recurs.", Example = "2026-11-26T00:00")] Moment Start,
    [Key("Its end, excluded.", Example = "2026-12-01T00:00")] Moment End,
    [Key("The zone of local times and of the recurrence, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("How it repeats; left out, it happens once.")] Recurrence? Recurrence = null,
    [Key("What it covers; left out, everything.")] Scope? Scope = null,
    [Key("When somebody has to ask whether it is still needed.", Example = "2027-01-31")] LocalDate? ReviewBy = null) : Record(Header), ICalendarEntry;
