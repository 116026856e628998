using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Calendar;

[Description("Something of the business that releases should know about.")]
[InOrder(nameof(Start), nameof(End), Strict = true)]
public sealed record BusinessEvent(
    RecordHeader Header,
    [Key("The name people use.", Example = "Quarter end")] string Title,
    [Key("What kind of event it is.")] BusinessEventKind Kind,
    [Key("What releases should know about it.")] string Reason,
    [Key("Its start, included; of the first occurrence where it recurs.", Example = "2026-12-30T00:00")] Moment Start,
    [Key("Its end, excluded.", Example = "2027-01-02T00:00")] Moment End,
    [Key("The zone of local times and of the recurrence, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("How it repeats; left out, it happens once.")] Recurrence? Recurrence = null,
    [Key("What it covers; left out, everything.")] Scope? Scope = null) : Record(Header), ICalendarEntry;
