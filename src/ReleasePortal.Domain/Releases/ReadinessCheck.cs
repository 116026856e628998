using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Releases;

[Description("One of the seven checks of one service on the way to ready.")]
public sealed record ReadinessCheck(
    Origin Origin,
    [Key("The service.", Example = "payments-api")] Ref<Service> Service,
    [Key("What is checked.")] ReadinessTopic Check,
    [Key("How far it is.")] GateState State,
    [Key("Who sees to it.", Example = "pay-qa")] Ref<Person>? Owner = null,
    [Key("Until when.", Example = "2026-11-23")] LocalDate? Due = null,
    [Key("What shows it: words, or an address.", Example = "1,284 passed, 0 failed")] string? Evidence = null);
