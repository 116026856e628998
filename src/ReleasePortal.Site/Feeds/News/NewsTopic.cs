using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>A record that makes news when it is new, and when one of the keys that matter to others changes.</summary>
/// <param name="What">What it is, before its name: Known issue.</param>
/// <param name="Summary">What is told of it when it is new.</param>
/// <param name="Began">When it happened by the record; null where it says nothing of that.</param>
/// <param name="Feeds">The products and teams that it concerns.</param>
/// <param name="Keys">The keys that matter; null for all, the text included.</param>
internal sealed record NewsTopic(
    NewsKind Kind,
    Record Record,
    string What,
    string Name,
    string Summary,
    Address Page,
    Instant? Began,
    IReadOnlySet<FeedKey> Feeds,
    IReadOnlyList<string>? Keys)
{
    /// <param name="field">Such as <c>fixed_in</c> or <c>caused_by[web-shop-2026.45]</c>.</param>
    public bool Tells(string field) => Keys is null || Keys.Any(key => field == key || field.StartsWith($"{key}[", StringComparison.Ordinal));
}
