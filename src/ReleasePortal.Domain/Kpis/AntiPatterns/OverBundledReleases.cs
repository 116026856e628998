using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Releases that bring far more than the releases of their product usually do.</summary>
public sealed class OverBundledReleases : AntiPattern
{
    /// <summary>Twice the usual size has about four times the ways in which two changes can meet.</summary>
    public const int TimesMedian = 2;

    /// <summary>And at least so many more, because twice of one or two is still small.</summary>
    public const int MoreItems = 3;

    /// <summary>As <see cref="MoreItems"/>; each service has a deployment of its own.</summary>
    public const int MoreServices = 2;

    public override string Title => "Over-bundled releases";

    public override string Threshold =>
        $"A plan or a release of the last 90 days with more than {TimesMedian} times the median scope of its product's other releases and at least {MoreItems} items more, or the same of services with at least {MoreServices} more. Emergencies are small by nature and are not compared; a median needs {FigureValue.Few} releases.";

    public override string Harm => "The more changes a release brings, the likelier one of them fails, the longer it takes to find which, and the more goes back with it.";

    public override string Instead => "Ship what is ready and leave the rest to the next release; ship what belongs together behind a flag, in parts.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        foreach (var product in facts.Releases.Where(release => release.Release.Type != ReleaseType.Emergency).GroupBy(release => release.Release.Product.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<ReleaseFacts> usual = [.. product.Where(release => release.WasExecuted && release.EndedAt <= facts.Now)];
            List<SeenSubject> seen =
            [
                .. from release in product
                   where release.Release.Status.IsBooked() || (usual.Contains(release) && release.EndedAt > facts.Now - Habit.Back)
                   orderby release.Release.Window.Interval.Start, release.Release.Id
                   let why = Why(release, [.. usual.Where(other => other != release)])
                   where why is not null
                   select new SeenSubject(new Subject(release.Release), why),
            ];
            if (seen.Count == 0)
                continue;
            var title = facts.Records.Products.TryFind(product.Key, out var found) ? found.Title : product.Key;
            yield return new(
                this, $"Over-bundled releases: {title}",
                $"{Habit.Number(seen.Count, "release")} of {title} {(seen.Count == 1 ? "brings" : "bring")} more than {TimesMedian} times as much as its releases usually do.",
                seen, Product: product.Key);
        }
    }

    private static string? Why(ReleaseFacts release, List<ReleaseFacts> others)
    {
        if (others.Count < FigureValue.Few)
            return null;
        var (items, services) = (release.Release.Scope.Count, release.Release.Services.Count);
        var (usualItems, usualServices) = (Median(others, other => other.Release.Scope.Count), Median(others, other => other.Release.Services.Count));
        return IsFar(items, usualItems, MoreItems) ? $"{items} items of scope; {usualItems:0.#} is the median"
            : IsFar(services, usualServices, MoreServices) ? $"{services} services; {usualServices:0.#} is the median"
            : null;
    }

    private static bool IsFar(int size, double median, int more) => size > median * TimesMedian && size - median >= more;

    private static double Median(List<ReleaseFacts> releases, Func<ReleaseFacts, int> size)
    {
        var sizes = releases.Select(size).Order().ToList();
        return (sizes[(sizes.Count - 1) / 2] + sizes[sizes.Count / 2]) / 2.0;
    }
}
