namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>How many components have a licence.</summary>
/// <param name="Licence">An SPDX id or expression, or the name that was written.</param>
/// <param name="Components">At least 1; a component with two licences counts for both.</param>
public readonly record struct LicenceCount(string Licence, int Components);
