namespace ReleasePortal.Domain.Kpis;

/// <summary>Which way a figure should go.</summary>
public enum Better
{
    Higher,
    Lower,

    /// <summary>It describes, and judges nothing.</summary>
    Neither,
}
