using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Learning;

[Description("What was learned from a release. The body may say more.")]
public sealed record ReleaseReview(
    RecordHeader Header,
    [Key("When it was held.", Example = "2026-11-27", Happened = true)] LocalDate Date,
    [Key("The roles that took part.", NotEmpty = true)] IReadOnlyList<Ref<Role>> Attendees,
    [Key("What went well.")] IReadOnlyList<string> WentWell,
    [Key("What went badly.")] IReadOnlyList<string> WentBadly,
    [Key("What is done about it.")] IReadOnlyList<ActionItem> Actions) : Record(Header);
