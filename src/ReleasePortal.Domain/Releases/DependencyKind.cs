namespace ReleasePortal.Domain.Releases;

/// <summary>How one release depends on another.</summary>
public enum DependencyKind
{
    Before,
    Together,
}
