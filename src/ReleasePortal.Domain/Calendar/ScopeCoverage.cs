using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Says whether a scope covers a release where it reaches. Every list that is not empty must agree; the except_ lists take away.</summary>
public static class ScopeCoverage
{
    /// <summary>Whether the scope covers any service of the release on this reach. No scope covers everything.</summary>
    public static bool Covers(this Scope? scope, Release release, ReleaseReach reach, RecordSet records) => scope is null
        || (CoversPlan(scope, release, records)
            && CoversPlace(scope, reach)
            && release.Services.Any(released => CoversService(scope, released.Service.Id, records.Services.Find(released.Service)?.Tier)));

    /// <inheritdoc cref="Covers(Scope?, Release, ReleaseReach, RecordSet)"/>
    /// <param name="service">The one service that is asked for.</param>
    public static bool Covers(this Scope? scope, Service service, Release release, ReleaseReach reach, RecordSet records) => scope is null
        || (CoversPlan(scope, release, records) && CoversPlace(scope, reach) && CoversService(scope, service.Id, service.Tier));

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

    /// <summary>A release whose environments are not known is covered, for the same reason.</summary>
    private static bool CoversPlace(Scope scope, ReleaseReach reach)
    {
        if (reach.Environments.Count == 0)
            return true;
        foreach (var environment in reach.Environments)
        {
            if (Names(scope.Environments, scope.ExceptEnvironments, environment.Id)
                && Holds(scope.Stages, scope.ExceptStages, environment.Stage)
                && Names(scope.Regions, scope.ExceptRegions, environment.Region))
                return true;
        }

        return false;
    }

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
