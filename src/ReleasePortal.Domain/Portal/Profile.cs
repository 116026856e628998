namespace ReleasePortal.Domain.Portal;

/// <summary>How much an organisation asks of a release, from little to much.</summary>
public enum Profile
{
    Startup,
    Saas,
    Enterprise,
    Regulated,
}
