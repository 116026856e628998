using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("Something that nobody expected.")]
public sealed record Surprise(
    Origin Origin,
    [Key("When it was noticed.", Example = "2026-11-24T20:45:00Z", Happened = true)] Moment At,
    [Key("How bad, from 1 (critical) to 4 (minor).", Min = 1, Max = 4)] int Severity,
    [Key("What it was.")] string Title,
    [Key("Whether it was in the records before the go decision.")] bool Known = false);
