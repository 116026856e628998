using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.Badges;

/// <summary>Where badges are. What comes next and KPIs have folders of their own, so that no product is called like one of them.</summary>
internal static class BadgeAddresses
{
    public static Address Of(Product product) => new($"badges/{product.Id}.svg");

    public static Address NextOf(Product product) => new($"badges/next/{product.Id}.svg");

    public static Address Of(KpiDefinition kpi) => new($"badges/kpi/{kpi.Id}.svg");
}
