using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("One decision taken during a release.")]
public sealed record ExecutionDecision(
    Origin Origin,
    [Key("When.", Example = "2026-11-24T20:45:00Z", Happened = true)] Moment At,
    [Key("What had to be decided.")] string Question,
    [Key("What was decided.")] string Decision,
    [Key("Who decided.", Example = "pay-lead")] Ref<Person> By,
    [Key("What could have been decided.")] IReadOnlyList<string> Options = null!,
    [Key("Whether it could be taken back.")] bool Reversible = true);
