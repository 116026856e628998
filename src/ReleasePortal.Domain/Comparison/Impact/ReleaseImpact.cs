using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Comparison.Impact;

/// <summary>What a change means for one release that has, or had, yet to start.</summary>
/// <param name="Release">As it is, or was last.</param>
/// <param name="Before">Null where it was not there, or had started.</param>
/// <param name="After">Null where it is gone, or has started.</param>
public sealed record ReleaseImpact(Release Release, ReleaseState? Before, ReleaseState? After)
{
    /// <summary>Approvals that it needs before it may be called approved; only asked of a plan that is written otherwise.</summary>
    public IReadOnlyList<MissingApproval> Approvals { get; init; } = [];

    /// <summary>What the profile asks of it before it may be called approved, and it has not; only asked of a plan that is written otherwise.</summary>
    public IReadOnlyList<Requirement> Lacks { get; init; } = [];
}
