using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Execution;

/// <summary>A version that runs somewhere, the release that brought it, and the deployment by which it came.</summary>
public sealed record DeployedVersion(VersionText Version, Release Release, Deployment Deployment);
