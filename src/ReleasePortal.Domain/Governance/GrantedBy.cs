using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance;

[Description("Who granted an exception, and in which role.")]
public sealed record GrantedBy(
    Origin Origin,
    [Key("The role.", Example = "release-manager")] Ref<Role> Role,
    [Key("The person.", Example = "release-manager-1")] Ref<Person> Handle);
