using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance;

[Description("A decision that outlives one release. The body may say more.")]
public sealed record DecisionRecord(
    RecordHeader Header,
    [Key("What it is about.")] string Title,
    [Key("When it was taken or proposed.", Example = "2026-09-14", Happened = true)] LocalDate Date,
    [Key("Who decided.", NotEmpty = true)] IReadOnlyList<Ref<Person>> Deciders,
    [Key("Whether it holds.")] DecisionStatus Status,
    [Key("What made it necessary.")] string Context,
    [Key("What was decided.")] string Decision,
    [Key("What could have been decided.")] IReadOnlyList<DecisionOption> Options,
    [Key("The decision that took its place; needed where the status is superseded.", Example = "canary-before-full-rollout")] Ref<DecisionRecord>? SupersededBy = null) : Record(Header);
