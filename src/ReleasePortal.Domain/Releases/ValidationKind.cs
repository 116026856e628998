namespace ReleasePortal.Domain.Releases;

/// <summary>What kind of check follows a deployment.</summary>
public enum ValidationKind
{
    Smoke,
    Monitoring,
    Business,
}
