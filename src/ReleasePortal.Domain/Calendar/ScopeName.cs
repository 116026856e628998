using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The narrowest thing that a scope names, by which it is found.</summary>
internal readonly record struct ScopeName(ScopeName.Kind What, string Id)
{
    /// <summary>What a name stands for.</summary>
    public enum Kind
    {
        Everything,
        Product,
        Service,
        Region,
    }

    private static readonly ScopeName Everything = new(Kind.Everything, "");

    /// <summary>Every scope that names a region: what has no known place may be in each.</summary>
    private static readonly ScopeName AnyRegion = new(Kind.Region, "");

    /// <summary>The names under which a scope is kept.</summary>
    public static IEnumerable<ScopeName> Of(Scope? scope) => scope switch
    {
        { Services.Count: > 0 } => scope.Services.Select(service => new ScopeName(Kind.Service, service.Id)),
        { Products.Count: > 0 } => scope.Products.Select(product => new ScopeName(Kind.Product, product.Id)),
        { Regions.Count: > 0 } => scope.Regions.Select(region => new ScopeName(Kind.Region, region.Id)).Append(AnyRegion),
        _ => [Everything],
    };

    /// <summary>The names to look under for what may cover a release where it reaches.</summary>
    public static IEnumerable<ScopeName> Of(Release release, ReleaseReach reach)
    {
        yield return Everything;
        yield return new ScopeName(Kind.Product, release.Product.Id);
        foreach (var released in release.Services)
            yield return new ScopeName(Kind.Service, released.Service.Id);
        if (reach.Environments.Count == 0)
            yield return AnyRegion;
        foreach (var environment in reach.Environments)
            yield return new ScopeName(Kind.Region, environment.Region);
    }
}
