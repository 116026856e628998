using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("The roles of the organisation and what each may decide.")]
public sealed record RoleCatalogue(
    RecordHeader Header,
    [Key("Every role that people and records name.", NotEmpty = true)] IReadOnlyList<Role> Roles) : Record(Header);
