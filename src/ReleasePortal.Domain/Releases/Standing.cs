namespace ReleasePortal.Domain.Releases;

/// <summary>How a release that has yet to start stands, from good to bad.</summary>
public enum Standing
{
    /// <summary>Every gate passed, or somebody decided to go.</summary>
    Ready,

    /// <summary>Nothing is wrong, and not everything is done.</summary>
    OnTrack,

    /// <summary>Something failed, is late, or waits for something that failed.</summary>
    AtRisk,

    /// <summary>As it is planned it may not ship.</summary>
    Blocked,
}
