using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance;

[Description("Who granted an exception, and in which role.")]
public sealed record GrantedBy(
    Origin Origin,
    [Key("The role.", Example = "release-manager")] Ref<Role> Role,
    [Key("The person.", Example = "release-manager-1")] Ref<Person> Handle)
{
    /// <summary>Whether the team file of the person gives this role.</summary>
    public bool IsHeld(RecordSet records) => records.FindPerson(Handle.Id) is { } person && person.Roles.Any(role => role.Id == Role.Id);
}
