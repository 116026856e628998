namespace ReleasePortal.Domain.Catalogue;

/// <summary>What a service's link leads to.</summary>
public enum ServiceLinkKind
{
    Dashboard,
    Monitor,
    Logs,
    Documentation,
    StatusPage,
}
