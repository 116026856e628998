using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Governance;

[Description("A risk that is larger than one release.")]
public sealed record SystemicRisk(
    RecordHeader Header,
    [Key("What could happen.")] string Title,
    [Key("How likely, from 1 (rare) to 5 (almost certain).", Min = 1, Max = 5)] int Likelihood,
    [Key("How bad, from 1 (hardly noticed) to 5 (critical).", Min = 1, Max = 5)] int Impact,
    [Key("The team that watches it.", Example = "platform")] Ref<Team> Owner,
    [Key("How one notices that it happens.")] string Trigger,
    [Key("What is done about it.")] string Response,
    [Key("When somebody has to look at it again.", Example = "2027-01-31")] LocalDate ReviewBy,
    [Key("Whether it still stands.")] RiskState State,
    [Key("The services it is about.")] IReadOnlyList<Ref<Service>> Services,
    [Key("The incidents in which it happened, or which showed it.", Example = "checkout-timeouts")] IReadOnlyList<Ref<Incident>> Incidents) : Record(Header)
{
    /// <summary>Likelihood × impact, 1 to 25.</summary>
    public int Score => Likelihood * Impact;
}
