using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Execution;

[Description("How a cutover is done, step by step. The body says when to use it.")]
public sealed record Runbook(
    RecordHeader Header,
    [Key("The name people use.", Example = "Payments blue/green")] string Title,
    [Key("When to use it, in one sentence.")] string Summary,
    [Key("The team that keeps it true.", Example = "payments")] Ref<Team> Owner,
    [Key("The services it is for.", NotEmpty = true)] IReadOnlyList<Ref<Service>> Services,
    [Key("When somebody last read it against reality.", Example = "2026-10-02", Happened = true)] LocalDate ReviewedAt,
    [Key("When it was last tried in full.", Example = "2026-10-09", Happened = true)] LocalDate? RehearsedAt = null,
    [Key("What it does, in order.", NotEmpty = true)] IReadOnlyList<RunbookStep> Steps = null!) : Record(Header);
