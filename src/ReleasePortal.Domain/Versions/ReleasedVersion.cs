using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Versions;

/// <summary>A version of a product and the releases that bring it, the latest first; never none. Those that were given up are not among them.</summary>
public sealed record ReleasedVersion(string Text, IReadOnlyList<Release> Releases)
{
    /// <summary>Whether somebody may have it: it shipped, or is shipping now.</summary>
    public bool IsShipped => Releases.Any(release => release.Status == ReleaseStatus.Completed || release.Status.IsRunning());
}
