using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>How many changes a service gets in a release, and what is usual for it.</summary>
internal sealed class ReleaseSizes
{
    /// <summary>Of fewer earlier releases nobody can say what is usual.</summary>
    public const int Least = 3;

    /// <summary>How many of the last releases are asked.</summary>
    private const int Last = 20;

    private readonly Dictionary<string, (Instant At, int Changes)[]> byService;

    /// <param name="releases">Those that were carried out. One that does not say what it brought counts as the smallest, so that nothing left out makes what is usual larger.</param>
    public ReleaseSizes(IEnumerable<ReleaseFacts> releases) => byService = (
        from release in releases
        from service in release.Release.Services.Select(service => service.Service.Id).Distinct(StringComparer.Ordinal)
        let changes = Math.Max(1, Of(release.Release, service))
        orderby release.StartedAt ?? release.Release.Window.Start.Instant
        group (release.StartedAt ?? release.Release.Window.Start.Instant, changes) by service)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The items of the scope that touch a service: those that name it, and those that name no service of the release.</summary>
    public static int Of(Release release, string service) => release.Scope.Count(item =>
        item.Services.Any(named => named.Id == service) || !item.Services.Any(named => release.Services.Any(released => released.Service.Id == named.Id)));

    /// <summary>The median of the last releases of a service that started before, at least 1; null where fewer than three are known.</summary>
    public double? MedianOf(string service, Instant at)
    {
        if (!byService.TryGetValue(service, out var all))
            return null;
        var end = CountBefore(all, at);
        if (end < Least)
            return null;
        var last = all[Math.Max(0, end - Last)..end].Select(size => size.Changes).Order().ToArray();
        return (last[(last.Length - 1) / 2] + last[last.Length / 2]) / 2.0;
    }

    private static int CountBefore((Instant At, int Changes)[] ordered, Instant at)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle].At < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
