namespace ReleasePortal.Domain.Releases;

/// <summary>What kind of change something is.</summary>
public enum ChangeKind
{
    Feature,
    Improvement,
    Fix,
    Security,
    Deprecation,
    Breaking,
    Migration,
}
