using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Learning;

[Description("A change to how we work.")]
public sealed record Improvement(
    RecordHeader Header,
    [Key("What should become better.")] string Title,
    [Key("What is wrong today.")] string Problem,
    [Key("What should be done.")] string Proposal,
    [Key("What that brings.")] string Benefit,
    [Key("The team that sees to it.", Example = "platform")] Ref<Team> Owner,
    [Key("How far it is.")] ImprovementState State,
    [Key("The KPIs it should move.")] IReadOnlyList<Kpi> Kpis,
    [Key("The releases whose reviews asked for it.")] IReadOnlyList<Ref<Release>> Reviews,
    [Key("The incidents that asked for it.", Example = "checkout-timeouts")] IReadOnlyList<Ref<Incident>> Incidents) : Record(Header);
