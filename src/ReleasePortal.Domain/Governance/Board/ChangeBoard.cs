using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Governance.Board;

[Description("When and where the change board meets, and who leads it.")]
[InOrder(nameof(Start), nameof(End), Strict = true)]
public sealed record ChangeBoard(
    Origin Origin,
    [Key("The start of its first meeting.", Example = "2026-01-05T14:00")] Moment Start,
    [Key("The end of its first meeting; the others last as long.", Example = "2026-01-05T15:00")] Moment End,
    [Key("The zone of local times and of the recurrence, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("The role that leads it.", Example = "release-manager")] Ref<Role> Chair,
    [Key("How it repeats; left out, it meets once.")] Recurrence? Recurrence = null,
    [Key("Where it meets.", Example = "Room Elbe, and by video")] string? Room = null,
    [Key("The address by which one joins.", Example = "https://meet.example/change-board")] WebAddress? Link = null,
    [Key("Working days (Monday to Friday) after which the minutes of a meeting are missed.", Min = 1, Max = 30)] int MinutesWithin = 2) : ICalendarEntry
{
    public string Id => "change-board";

    public string Title => "Change board";

    public Scope? Scope => null;
}
