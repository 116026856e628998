using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Board;

[Description("What the change board decided on one release.")]
public sealed record BoardItem(
    Origin Origin,
    [Key("The release.", Example = "payments-5.3.0", Unique = true)] Ref<Release> Release,
    [Key("What was decided.")] BoardVerdict Verdict,
    [Key("What has to be met before it ships.")] IReadOnlyList<string> Conditions,
    [Key("Why, in a sentence.")] string? Reason = null);
