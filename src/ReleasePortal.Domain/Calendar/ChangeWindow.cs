using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Calendar;

[Description("A time that is set aside for changes in its scope.")]
[InOrder(nameof(Start), nameof(End), Strict = true)]
public sealed record ChangeWindow(
    RecordHeader Header,
    [Key("The name people use.", Example = "Tuesday evening, Europe")] string Title,
    [Key("The team that may change it.", Example = "release-office")] Ref<Team> Owner,
    [Key("Its start, included; of the first occurrence where it recurs.", Example = "2026-01-06T20:00")] Moment Start,
    [Key("Its end, excluded.", Example = "2026-01-06T23:00")] Moment End,
    [Key("The zone of local times and of the recurrence, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("How it repeats; left out, it happens once.")] Recurrence? Recurrence = null,
    [Key("What it covers; left out, everything.")] Scope? Scope = null) : Record(Header), ICalendarEntry;
