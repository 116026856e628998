using System.Text.RegularExpressions;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

/// <summary>
/// Addresses of what only those who make the products read: the whole portal, its repository and the trackers. They are known by
/// host and path, with any scheme or none; portals of wider audiences are none of them, wherever they are published.
/// </summary>
internal sealed class InsideAddresses
{
    private readonly IReadOnlyList<Regex> inside;
    private readonly IReadOnlyList<Regex> told;

    public InsideAddresses(PortalSettings portal)
    {
        inside = [.. ((string?[])[portal.BaseUrl?.Destination, portal.Repository?.Url.Destination, .. portal.Trackers.Select(tracker => WebAddress.DestinationOf(tracker.Url.Split("{key}")[0]))]).OfType<string>().Select(PatternOf)];
        told = [.. portal.Portals.Select(one => one.BaseUrl?.Destination).OfType<string>().Select(PatternOf)];
    }

    /// <summary>Where they stand in a text, up to the next space or bracket.</summary>
    public IEnumerable<(int Start, string Address)> In(string text) =>
        from pattern in inside
        from match in pattern.Matches(text)
        where !told.Any(one => one.Match(text, match.Index) is { Success: true } other && other.Index == match.Index)
        select (match.Index, match.Value.TrimEnd('.', ',', ';', ':'));

    private static Regex PatternOf(string destination)
    {
        var parts = destination.Split('/', 2);
        return new Regex($@"(?<![\p{{L}}\p{{N}}.-]){Regex.Escape(parts[0])}(?::[0-9]+)?{(parts.Length > 1 ? $"/{Regex.Escape(parts[1])}" : "")}(?![\p{{L}}\p{{N}}-]|\.[\p{{L}}\p{{N}}])[^\s()<>\[\]""]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
    }
}
