using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Says whether a scope covers a release where it reaches. Every list that is not empty must agree; the except_ lists take away.</summary>
public static class ScopeCoverage
{
    /// <summary>Whether the scope covers any service of the release on this reach. No scope covers everything.</summary>
    public static bool Covers(this Scope? scope, Release release, ReleaseReach reach, RecordSet records) => scope is null
        || (CoversPlan(scope, release, records) && CoversAny(scope, release.Services, reach, records));

    /// <inheritdoc cref="Covers(Scope?, Release, ReleaseReach, RecordSet)"/>
    /// <param name="service">The one service that is asked for.</param>
    public static bool Covers(this Scope? scope, Service service, Release release, ReleaseReach reach, RecordSet records) => scope is null
        || (CoversPlan(scope, release, records) && Covers(scope, service.Id, service.Tier, reach));

    private static bool CoversAny(Scope scope, IReadOnlyList<ReleasedService> services, ReleaseReach reach, RecordSet records)
    {
        for (var index = 0; index < services.Count; index++)
        {
            var service = services[index].Service;
            if (Covers(scope, service.Id, records.Services.Find(service)?.Tier, reach))
                return true;
        }

        return false;
    }

    private static bool Covers(Scope scope, string service, int? tier, ReleaseReach reach) =>
        CoversService(scope, service, tier) && CoversPlace(scope, service, tier, reach);

    /// <summary>Whether the scope may cover a release at the point, of whatever type: what is not known there is not asked.</summary>
    public static bool Covers(this Scope? scope, ScopePoint point) => scope is null
        || ((point.Product is not { } product || (Names(scope.Products, scope.ExceptProducts, product.Id) && Names(scope.Audiences, scope.ExceptAudiences, product.Audience.Id)))
            && (point.Service is not { } service || CoversService(scope, service.Id, service.Tier))
            && (point.Environment is not { } environment || CoversEnvironment(scope, environment)));

    /// <summary>Whether the scope may cover releases of a type: what else it asks is not asked.</summary>
    public static bool Covers(this Scope? scope, ReleaseType type) => scope is null || Holds(scope.ReleaseTypes, scope.ExceptReleaseTypes, type);

    /// <summary>Whether the scope may cover a service where it is reached: what else it asks is not asked.</summary>
    public static bool Covers(this Scope? scope, Service service, ReleaseReach reach) => scope is null || Covers(scope, service.Id, service.Tier, reach);

    private static bool CoversPlan(Scope scope, Release release, RecordSet records) =>
        Names(scope.Products, scope.ExceptProducts, release.Product.Id)
        && Holds(scope.ReleaseTypes, scope.ExceptReleaseTypes, release.Type)
        && CoversAudience(scope, release, records);

    private static bool CoversAudience(Scope scope, Release release, RecordSet records) =>
        (scope.Audiences.Count == 0 && scope.ExceptAudiences.Count == 0)
        || records.Products.Find(release.Product) is not { } product
        || Names(scope.Audiences, scope.ExceptAudiences, product.Audience.Id);

    /// <summary>A service whose tier is not known is covered: what is not known counts as the worst.</summary>
    private static bool CoversService(Scope scope, string id, int? tier) =>
        Names(scope.Services, scope.ExceptServices, id) && (tier is not { } known || Holds(scope.Tiers, scope.ExceptTiers, known));

    /// <summary>
    /// Whether the service is changed in a place of the scope; another service of the release may be there without it.
    /// A service that is not known may be wherever the release is, and a release of which no place is known everywhere.
    /// </summary>
    private static bool CoversPlace(Scope scope, string service, int? tier, ReleaseReach reach)
    {
        foreach (var (target, environment) in reach.Targets)
        {
            if ((tier is null || target.Id == service) && CoversEnvironment(scope, environment))
                return true;
        }

        return reach.Targets.Count == 0;
    }

    private static bool CoversEnvironment(Scope scope, DeploymentEnvironment environment) =>
        Names(scope.Environments, scope.ExceptEnvironments, environment.Id)
        && Holds(scope.Stages, scope.ExceptStages, environment.Stage)
        && Names(scope.Regions, scope.ExceptRegions, environment.Region);

    private static bool Names<T>(IReadOnlyList<Ref<T>> only, IReadOnlyList<Ref<T>> except, string id) =>
        (only.Count == 0 || Has(only, id)) && !Has(except, id);

    private static bool Has<T>(IReadOnlyList<Ref<T>> references, string id)
    {
        for (var index = 0; index < references.Count; index++)
        {
            if (references[index].Id == id)
                return true;
        }

        return false;
    }

    private static bool Holds<T>(IReadOnlyList<T> only, IReadOnlyList<T> except, T value) =>
        (only.Count == 0 || only.Contains(value)) && !except.Contains(value);
}
