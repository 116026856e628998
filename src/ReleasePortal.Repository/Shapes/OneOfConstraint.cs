namespace ReleasePortal.Repository.Shapes;

/// <summary>Keys of which at most one, or exactly one, is written.</summary>
internal sealed record OneOfConstraint(IReadOnlyList<string> Keys, bool IsRequired);
