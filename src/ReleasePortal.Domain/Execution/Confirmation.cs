using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("The word that a release works.")]
public sealed record Confirmation(
    Origin Origin,
    [Key("When.", Example = "2026-11-24T22:10:00Z", Happened = true)] Moment At,
    [Key("Who; not the person who deployed.", Example = "pay-qa")] Ref<Person> By);
