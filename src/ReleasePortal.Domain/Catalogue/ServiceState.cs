namespace ReleasePortal.Domain.Catalogue;

/// <summary>Whether a service is still released.</summary>
public enum ServiceState
{
    Active,
    Retired,
}
