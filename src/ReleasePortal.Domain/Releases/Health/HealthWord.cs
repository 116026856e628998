namespace ReleasePortal.Domain.Releases.Health;

/// <summary>Whether a release is on its way to ship when it is planned: 70 points and more on track, 40 to 69 at risk, fewer off track.</summary>
public enum HealthWord
{
    OnTrack,
    AtRisk,
    OffTrack,
}
