using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A service in one of the environments that a release reaches. Equal where both ids are.</summary>
public readonly record struct ReleaseTarget(Service Service, DeploymentEnvironment Environment)
{
    public bool Equals(ReleaseTarget other) => Service.Id == other.Service.Id && Environment.Id == other.Environment.Id;

    public override int GetHashCode() => HashCode.Combine(Service.Id, Environment.Id);
}
