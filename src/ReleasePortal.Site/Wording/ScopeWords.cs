using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Wording;

/// <summary>What a freeze, window or event covers, in words.</summary>
internal sealed class ScopeWords(RecordSet records)
{
    /// <summary>Payments and Web Shop, tier 1 and 2, production; emergency releases excepted. Everything, where nothing narrows it.</summary>
    public string Of(Scope? scope)
    {
        if (scope is null)
            return "Everything";
        var only = Sentence(scope.Products, scope.Services, scope.Tiers, scope.Environments, scope.Stages, scope.Regions, [.. scope.ReleaseTypes.Select(EnumWords.Lower)], scope.Audiences);
        var except = Sentence(scope.ExceptProducts, scope.ExceptServices, scope.ExceptTiers, scope.ExceptEnvironments, scope.ExceptStages, scope.ExceptRegions, [.. scope.ExceptReleaseTypes.Select(EnumWords.Lower)], scope.ExceptAudiences);
        return (only.Length == 0 ? "Everything" : Count.Sentence(only)) + (except.Length == 0 ? "" : $"; not {except}");
    }

    private string Sentence(
        IReadOnlyList<Ref<Product>> products,
        IReadOnlyList<Ref<Service>> services,
        IReadOnlyList<int> tiers,
        IReadOnlyList<Ref<DeploymentEnvironment>> environments,
        IReadOnlyList<Stage> stages,
        IReadOnlyList<Ref<Region>> regions,
        IReadOnlyList<string> types,
        IReadOnlyList<Ref<Audience>> audiences) => string.Join(", ", ((string?[])
    [
        List("", [.. products.Select(product => records.Products.Find(product)?.Title ?? product.Id)]),
        List("", [.. services.Select(service => records.Services.Find(service)?.Title ?? service.Id)]),
        List("tier ", [.. tiers.Select(tier => $"{tier}")]),
        List("", [.. environments.Select(environment => records.Environments.Find(environment)?.Title ?? environment.Id)]),
        List("", [.. stages.Select(CatalogueWords.Lower)]),
        List("region ", [.. regions.Select(region => region.Id)]),
        types.Count == 0 ? null : $"{Count.List(types)} releases",
        List("audience ", [.. audiences.Select(audience => audience.Id)]),
    ]).OfType<string>());

    private static string? List(string before, IReadOnlyList<string> names) => names.Count == 0 ? null : before + Count.List(names);
}
