using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>
/// A release in a few words that tests a rule: facts by their names, such as <c>rollback.strategy: redeploy</c>; what is not named is not there.
/// A name that leads through a list says something of one object for each value: <c>approvals.role: [release-manager, sre]</c> are two approvals.
/// </summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Values">The values of each fact, as they are written.</param>
public sealed record PolicyExample(Place Place, IReadOnlyDictionary<string, IReadOnlyList<string>> Values);
