using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>When change windows are open, for the services that need one.</summary>
internal static class ProposalWindows
{
    /// <summary>Each with the services and places for which it is open. A window that asks for products or types is asked with one of them, because the rest follows from the lists.</summary>
    public static IEnumerable<object> Of(IEnumerable<Service> services, Interval within, Material material)
    {
        var (records, scopes) = (material.Records, new ProposalScopes(material.Records));
        var needing = services.Where(service => service.RequiresWindow).ToList();
        return
            from asked in records.ChangeWindows.Select(window => (Window: window, Products: scopes.Covered(window), Types: ProposalScopes.CoveredTypes(window))).Where(one => one.Products.Count > 0 && one.Types.Count > 0)
                .GroupBy(one => (Product: one.Products[0], Type: one.Types[0]), one => one.Window)
            let windows = asked.ToHashSet()
            from service in needing
            let placed = For(asked.Key.Product, ProposalScopes.At(service, asked.Key.Type, material))
            from reach in placed.Reaches
            from target in reach.Targets
            let whole = reach with { Span = within, Environments = [target.Environment] }
            from occurrence in material.Review.Calendar.Windows.Near(placed, whole)
            where windows.Contains(occurrence.Entry) && occurrence.Entry.Scope.Covers(target.Service, placed.Release, whole, records)
            group (Target: ProposalScopes.Name(target.Service, target.Environment), occurrence.Interval) by occurrence.Entry into open
            select new
            {
                targets = open.Select(one => one.Target).Distinct(StringComparer.Ordinal),
                times = open.Select(one => one.Interval).Distinct().Select(time => new[] { ProposalScopes.Seconds(time.Start), ProposalScopes.Seconds(time.End) }),
                products = scopes.Products(open.Key),
                types = ProposalScopes.Types(open.Key),
            };
    }

    private static Placement For(Product product, Placement placed) => placed with { Release = placed.Release with { Product = new Ref<Product>(product.Id, placed.Release.Product.Place) } };
}
