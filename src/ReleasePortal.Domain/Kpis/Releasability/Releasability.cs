using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Kpis;

/// <summary>How ready a service is to be released, and what would make it readier.</summary>
/// <param name="Service">An active one.</param>
/// <param name="Level">The highest of which everything is met, and everything of those below it.</param>
/// <param name="Results">Of every criterion, in the order of <see cref="ReleasabilityCriteria.All"/>.</param>
public sealed record Releasability(Service Service, ReleasabilityLevel Level, IReadOnlyList<CriterionResult> Results)
{
    public IEnumerable<CriterionResult> Met => Results.Where(result => result.IsMet);

    public IEnumerable<CriterionResult> Unmet => Results.Where(result => !result.IsMet);

    /// <summary>Null where there is none above it.</summary>
    public ReleasabilityLevel? Next => Level switch
    {
        ReleasabilityLevel.None => ReleasabilityLevel.Bronze,
        ReleasabilityLevel.Bronze => ReleasabilityLevel.Silver,
        ReleasabilityLevel.Silver => ReleasabilityLevel.Gold,
        ReleasabilityLevel.Gold => null,
    };

    /// <summary>The cheapest of what the next level still asks for; of equally cheap ones the first in the list. Null where there is no level above it.</summary>
    public CriterionResult? NextStep => Unmet.Where(result => result.Criterion.Level == Next).MinBy(result => result.Criterion.Effort);

    /// <param name="service">Any.</param>
    /// <param name="report">Over the records that have it.</param>
    /// <returns>Null of a retired service: nobody releases it any more.</returns>
    public static Releasability? Of(Service service, KpiReport report)
    {
        if (service.State == ServiceState.Retired)
            return null;
        var facts = new ServiceFacts(service, report);
        List<CriterionResult> results = [.. ReleasabilityCriteria.All.Select(criterion => new CriterionResult(criterion, criterion.Ask(facts)))];
        return new Releasability(service, LevelOf(results), results);
    }

    /// <summary>Of all services that are not retired, in the order of their ids.</summary>
    public static IReadOnlyList<Releasability> OfAll(KpiReport report) =>
        [.. report.Facts.Records.Services.AsParallel().AsOrdered().Select(service => Of(service, report)).OfType<Releasability>()];

    private static ReleasabilityLevel LevelOf(List<CriterionResult> results) =>
        results.Where(result => !result.IsMet).Select(result => result.Criterion.Level - 1).Append(ReleasabilityLevel.Gold).Min();
}
