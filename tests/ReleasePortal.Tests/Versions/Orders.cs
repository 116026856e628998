using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Tests.Versions;

/// <summary>What tests of versions ask with.</summary>
internal static class Orders
{
    public static readonly VersionOrder Semver = ProductVersions.OrderOf(VersionScheme.Semver, []);
    public static readonly VersionOrder Calver = ProductVersions.OrderOf(VersionScheme.Calver, []);

    public static VersionOrder Of(VersionScheme scheme) => scheme == VersionScheme.Semver ? Semver : Calver;

    public static AffectedRange Range(string text, VersionOrder order) => AffectedRange.Of(new VersionRange(text, Place.StartOf("x")), order);
}
