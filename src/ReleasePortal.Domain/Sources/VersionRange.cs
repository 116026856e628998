namespace ReleasePortal.Domain.Sources;

/// <summary>A range of versions as written: comparisons joined by spaces (all must hold) or <c>||</c> (one must).</summary>
public sealed record VersionRange(string Text, Place Place)
{
    public override string ToString() => Text;
}
