namespace ReleasePortal.Domain.Releases;

/// <summary>The way back from a release.</summary>
public enum RollbackStrategy
{
    Redeploy,
    Restore,
    RollForward,
    FlagOff,
    None,
}
