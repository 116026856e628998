using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>An approval that a release needs before it may be called approved.</summary>
/// <param name="Why">One sentence: the message of the policy, or what is usual.</param>
/// <param name="Roles">Who could give it; empty where the policy names no role.</param>
/// <param name="WayOut">How to get it.</param>
/// <param name="Policy">The policy that asks for it; null where none does.</param>
public sealed record MissingApproval(string Why, IReadOnlyList<Role> Roles, string WayOut, Policy? Policy);
