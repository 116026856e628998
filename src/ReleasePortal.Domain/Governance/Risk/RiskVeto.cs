using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>Something that makes a release a high risk, whatever its points.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Why">A sentence with the facts and a way out.</param>
/// <param name="Source">The record that says so.</param>
public sealed record RiskVeto(RiskVetoKind Kind, string Why, Record Source);
