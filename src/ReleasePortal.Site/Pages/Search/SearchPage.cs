using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Search;

/// <summary>Everything there is, from A to Z: reads without scripts, and a script narrows it down.</summary>
internal static class SearchPage
{
    public static Page Draw(IReadOnlyList<Page> pages)
    {
        var listed = pages.Where(page => page.Kind is not null).ToList();
        return new Page(SiteMap.Search, "Search", () => Model(listed)) { Description = "Everything in this portal, from A to Z." };
    }

    private static SearchModel Model(IReadOnlyList<Page> pages) => new(
        new PageHead("Search", "Everything in this portal, from A to Z."),
        new Filter("Type a name, an id or a version", []),
        [
            .. pages
                .OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(page => page.Address.Path, StringComparer.Ordinal)
                .GroupBy(page => Initial(page.Title), StringComparer.Ordinal)
                .Select(group => new SearchLetter($"letter-{group.Key.ToLowerInvariant()}", group.Key, [.. group.Select(Entry)])),
        ]);

    private static SearchEntry Entry(Page page) => new(page.Address, page.Title, page.Kind!, page.Detail,
        $"{page.Title} {page.Kind} {page.Detail} {page.Address.Path}".ToLowerInvariant());

    private static string Initial(string title) =>
        char.IsAsciiLetter(title[0]) ? char.ToUpperInvariant(title[0]).ToString() : "0–9";
}
