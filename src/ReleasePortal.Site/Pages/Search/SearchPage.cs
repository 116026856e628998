using System.Globalization;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Search;

/// <summary>
/// The search, and everything there is from A to Z, which reads without scripts. A large portal has the list on pages of its own, so that
/// whoever searches does not load it.
/// </summary>
internal static class SearchPage
{
    /// <summary>Entries on one page.</summary>
    public const int Most = 400;

    private const string Promise = "Everything in this portal: type a few letters, or look through the list from A to Z.";

    public static IEnumerable<Page> Draw(IReadOnlyList<Page> pages)
    {
        var listed = pages.Where(page => page.Kind is not null)
            .OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).ThenBy(page => page.Address.Path, StringComparer.Ordinal).ToList();
        var parts = listed.Count <= Most ? [] : PartsOf(listed).ToList();
        yield return new Page(SiteMap.Search, "Search", () => new SearchModel(
            new PageHead("Search", Promise), parts.Count == 0 ? Letters(listed) : [], [.. parts.Select(part => new PageLink(part.Address, part.Title))]))
        {
            Description = Promise,
        };
        foreach (var part in parts)
            yield return part;
    }

    private static IEnumerable<Page> PartsOf(IReadOnlyList<Page> listed)
    {
        foreach (var letter in listed.GroupBy(page => Initial(page.Title), StringComparer.Ordinal))
        {
            foreach (var (number, part) in letter.Chunk(Most).Index())
            {
                var title = letter.Count() <= Most ? letter.Key : $"{letter.Key}, from {part[0].Title}";
                var segment = Segment(letter.Key) + (number == 0 ? "" : $"-{(number + 1).ToString(CultureInfo.InvariantCulture)}");
                yield return new Page(SiteMap.Search.Below(segment), title, () => new SearchModel(new PageHead(title, "From A to Z."), Letters(part), []))
                {
                    Description = $"Everything in this portal that begins so: {title}.",
                };
            }
        }
    }

    private static IReadOnlyList<SearchLetter> Letters(IEnumerable<Page> pages) =>
    [
        .. pages.GroupBy(page => Initial(page.Title), StringComparer.Ordinal)
            .Select(group => new SearchLetter($"letter-{Segment(group.Key)}", group.Key, [.. group.Select(page => Entry(page))])),
    ];

    private static SearchEntry Entry(Page page) =>
        new(page.Address, page.Title, page.Kind!, string.Join(", ", new[] { page.State?.Word.ToLowerInvariant(), page.Detail }.OfType<string>()));

    private static string Segment(string letter) => letter.Length == 1 ? letter.ToLowerInvariant() : "0-9";

    private static string Initial(string title) =>
        char.IsAsciiLetter(title[0]) ? char.ToUpperInvariant(title[0]).ToString() : "0–9";
}
