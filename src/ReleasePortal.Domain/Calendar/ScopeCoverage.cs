using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Says whether a scope covers a release where it reaches. Every list that is not empty must agree; the except_ lists take away.</summary>
public static class ScopeCoverage
{
    /// <summary>Whether the scope covers the release on this reach. No scope covers everything.</summary>
    public static bool Covers(this Scope? scope, Release release, ReleaseReach reach, RecordSet records) => scope is null
        || (Names(scope.Products, scope.ExceptProducts, release.Product.Id)
            && Holds(scope.ReleaseTypes, scope.ExceptReleaseTypes, release.Type)
            && CoversAudience(scope, release, records)
            && release.Services.Any(released => CoversService(scope, released, records))
            && CoversPlace(scope, reach));

    private static bool CoversAudience(Scope scope, Release release, RecordSet records) =>
        records.Products.Find(release.Product) is not { } product || Names(scope.Audiences, scope.ExceptAudiences, product.Audience.Id);

    private static bool CoversService(Scope scope, ReleasedService released, RecordSet records) =>
        Names(scope.Services, scope.ExceptServices, released.Service.Id)
        && (records.Services.Find(released.Service) is not { } service || Holds(scope.Tiers, scope.ExceptTiers, service.Tier));

    /// <summary>A release whose environments are not known is covered: what is not known counts as the worst.</summary>
    private static bool CoversPlace(Scope scope, ReleaseReach reach) => reach.Environments.Count == 0
        || reach.Environments.Any(environment => Names(scope.Environments, scope.ExceptEnvironments, environment.Id)
            && Holds(scope.Stages, scope.ExceptStages, environment.Stage)
            && Names(scope.Regions, scope.ExceptRegions, environment.Region));

    private static bool Names<T>(IReadOnlyList<Ref<T>> only, IReadOnlyList<Ref<T>> except, string id) =>
        (only.Count == 0 || only.Any(reference => reference.Id == id)) && !except.Any(reference => reference.Id == id);

    private static bool Holds<T>(IReadOnlyList<T> only, IReadOnlyList<T> except, T value) =>
        (only.Count == 0 || only.Contains(value)) && !except.Contains(value);
}
