namespace ReleasePortal.Domain.Comparison;

/// <summary>What became of something between two sides.</summary>
public enum Fate
{
    Added,
    Changed,
    Removed,
}
