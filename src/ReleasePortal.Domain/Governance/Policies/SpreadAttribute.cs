namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>The facts of the parameter are facts of the whole, each under its own name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SpreadAttribute : Attribute;
