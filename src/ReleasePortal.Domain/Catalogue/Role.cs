using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("A part that people play in a release.")]
public sealed record Role(
    Origin Origin,
    [Key("Lower-case kebab case.", Unique = true, Example = "release-manager", Pattern = "[a-z0-9]+(-[a-z0-9]+)*", PatternWords = "lower-case kebab case")] string Id,
    [Key("The name people use.", Example = "Release manager")] string Title,
    [Key("What the role does, in one sentence.")] string Duty,
    [Key("What it may decide.")] IReadOnlyList<DecisionRight> Rights = null!);
