namespace ReleasePortal.Domain.Kpis;

/// <summary>All that is asked of a service. What nobody wrote down is never met.</summary>
public static class ReleasabilityCriteria
{
    /// <summary>From bronze to gold.</summary>
    public static readonly IReadOnlyList<ReleasabilityCriterion> All = [.. BronzeCriteria.All, .. SilverCriteria.All, .. GoldCriteria.All];
}
