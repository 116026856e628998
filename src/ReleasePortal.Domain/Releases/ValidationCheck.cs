using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Releases;

[Description("One check after the deployment.")]
public sealed record ValidationCheck(
    Origin Origin,
    [Key("Stays the same for the life of the release.", Unique = true, Example = "smoke-checkout")] string Id,
    [Key("What is checked.")] string Title,
    [Key("What kind of check it is.")] ValidationKind Kind,
    [Key("The role that does it.", Example = "verifier")] Ref<Role> Owner);
