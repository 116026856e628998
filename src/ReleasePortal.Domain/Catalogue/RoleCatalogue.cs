using NodaTime;
using ReleasePortal.Domain.Governance.Escalation;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("The roles of the organisation and what each may decide.")]
public sealed record RoleCatalogue(
    RecordHeader Header,
    [Key("Every role that people and records name.", NotEmpty = true)] IReadOnlyList<Role> Roles,
    [Key("Who is responsible for what in releases of a type that say nothing else, per activity.")] IReadOnlyDictionary<ReleaseType, IReadOnlyDictionary<string, Raci>> Raci = null!,
    [Key("Whom one calls when nobody answers, or when it gets worse.")] IReadOnlyList<EscalationPath> Escalation = null!) : Record(Header);
