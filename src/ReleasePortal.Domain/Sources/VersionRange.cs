namespace ReleasePortal.Domain.Sources;

/// <summary>A range of versions as written: what it says depends on how the product's versions are compared, see <see cref="Versions.AffectedRange"/>.</summary>
public sealed record VersionRange(string Text, Place Place)
{
    public override string ToString() => Text;
}
