using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("One person's word on a plan, in a role.")]
public sealed record Approval(
    Origin Origin,
    [Key("The role in which the person speaks.", Example = "release-manager")] Ref<Role> Role,
    [Key("Who.", Example = "release-manager-1")] Ref<Person> By,
    [Key("When.", Example = "2026-11-20T09:30:00Z", Happened = true)] Moment At,
    [Key("What was said.")] ApprovalDecision Decision,
    [Key("Anything to add.")] string? Comment = null);
