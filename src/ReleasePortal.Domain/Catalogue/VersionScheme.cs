namespace ReleasePortal.Domain.Catalogue;

/// <summary>How two versions of a product compare.</summary>
public enum VersionScheme
{
    /// <summary>Semantic Versioning 2.0.0.</summary>
    Semver,

    /// <summary>Calendar versions: numbers from the largest unit to the smallest.</summary>
    Calver,

    /// <summary>Any text; only equality is known.</summary>
    Free,
}
