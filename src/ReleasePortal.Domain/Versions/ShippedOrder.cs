using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Versions;

/// <summary>
/// Versions that are only names: one comes before another if all releases that bring it start before all that bring the other. A
/// release that was given up or has no date brings nothing, and a version that no release brings has no place.
/// </summary>
internal sealed class ShippedOrder : VersionOrder
{
    private readonly Dictionary<string, (Instant First, Instant Last)> starts;

    /// <param name="releases">All of the product.</param>
    public ShippedOrder(IEnumerable<Release> releases) => starts = releases
        .Where(release => release.Status.WasExecuted() || release.Status.IsBooked())
        .GroupBy(release => release.Version.Text, release => release.Window.Start.Instant, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (group.Min(), group.Max()), StringComparer.Ordinal);

    public override VersionScheme Scheme => VersionScheme.Free;

    public override string? Form => null;

    public override string Example => "Spring 2026";

    public override VersionProblem? ProblemOf(string version) => null;

    public override VersionProblem? PlaceProblemOf(string version) => starts.ContainsKey(version) ? null : Problem(
        version,
        $"No release of the product that has a date brings \"{version}\", so that nothing comes before or after it.",
        "Write the version of a release, or plan the one that brings it: versions of this product have the order in which they ship.");

    public override int? Compare(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
            return 0;
        if (!starts.TryGetValue(left, out var one) || !starts.TryGetValue(right, out var other))
            return null;
        return one.Last < other.First ? -1 : other.Last < one.First ? 1 : null;
    }

    public override bool? Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) ? true : starts.ContainsKey(left) ? false : null;

    public override bool? BeginsWith(string version, string stem) => null;

    public override string? FirstOf(string stem) => null;
}
