namespace ReleasePortal.Domain.Releases;

/// <summary>How a release is governed.</summary>
public enum ReleaseType
{
    Standard,
    Expedited,
    Emergency,
    Maintenance,
}
