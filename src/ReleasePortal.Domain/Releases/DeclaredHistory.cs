using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("What another system knew about a record before it came here.")]
public sealed record DeclaredHistory(
    Origin Origin,
    [Key("Where it comes from.", Example = "change tool export, 2026-01-10")] string Source,
    [Key("When it was first proposed.", Example = "2025-11-03T09:00:00Z", Happened = true)] Moment? Submitted = null,
    [Key("The plan as it stood when it was decided.")] DeclaredBaseline? Baseline = null,
    [Key("Approvals given there.")] IReadOnlyList<Approval> Approvals = null!);
