namespace ReleasePortal.Domain.Kpis;

/// <summary>What numbers can be taken apart by.</summary>
public enum Dimension
{
    Tier,
    Type,
    Team,
    Product,
    Region,
    Service,

    /// <summary>Of surveys: who was asked.</summary>
    Group,
}
