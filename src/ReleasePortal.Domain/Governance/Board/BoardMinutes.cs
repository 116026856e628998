using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Board;

[Description("The minutes of one meeting of the change board. The body tells what was said.")]
public sealed record BoardMinutes(
    RecordHeader Header,
    [Key("The day of the meeting where the board is.", Example = "2026-11-16")] LocalDate Date,
    [Key("Who led it.", Example = "release-manager-1")] Ref<Person> Chair,
    [Key("The roles that were there.", NotEmpty = true)] IReadOnlyList<Ref<Role>> Present,
    [Key("What was decided, release by release; an empty list where there was nothing to decide.")] IReadOnlyList<BoardItem> Items) : Record(Header);
