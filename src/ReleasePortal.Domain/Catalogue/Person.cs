using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("A member of a team, known everywhere by the handle.")]
public sealed record Person(
    Origin Origin,
    [Key("Short and unique in the whole portal.", Unique = true, Example = "pay-lead", Pattern = "[a-z0-9][a-z0-9._-]*", PatternWords = "lower-case letters, digits, dots, dashes and underscores")] string Handle,
    [Key("The name to show, if the handle is not enough.", Example = "Payments lead")] string? Name = null,
    [Key("Mail addresses that this person commits with.")] IReadOnlyList<string> Emails = null!,
    [Key("The roles this person may act in.")] IReadOnlyList<Ref<Role>> Roles = null!);
