using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Releases;

[Description("A release that this one waits for, or goes with.")]
public sealed record ReleaseDependency(
    Origin Origin,
    [Key("The other release.", Example = "identity-2.5")] Ref<Release> Release,
    [Key("Before: the other must be done first. Together: both at the same time.")] DependencyKind Kind,
    [Key("Why.")] string Reason);
