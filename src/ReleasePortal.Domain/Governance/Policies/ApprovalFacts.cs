using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("An approval, and who gave it.")]
public sealed record ApprovalFacts(
    [Spread] Approval Given,
    [Key("The team of the person; null where nobody knows the person.")] string? Team,
    [Key("Whether the person is of the team that owns the release.")] bool IsOwnerTeam,
    [Key("Whether the person wrote a version of the plan, as Git shows it.")] bool ByAuthor,
    [Key("Whether a colleague gave it: a person of the owning team who wrote none of the plan.")] bool IsPeer);
