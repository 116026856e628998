using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Search;

/// <summary>Decides what can be found in one portal: it asks the pages of this portal and nothing else, so that no other page can be found in it.</summary>
internal static class SearchCatalogue
{
    /// <param name="pages">All pages of the portal.</param>
    /// <param name="terms">What is found without a page of its own.</param>
    public static IReadOnlyList<SearchSource> Of(IReadOnlyList<Page> pages, IEnumerable<SearchSource> terms)
    {
        var above = pages.Where(page => page.Kind is not null).Select(page => page.Address.Path.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => SourceOf(page, above)).OfType<SearchSource>().Concat(terms)
            .OrderBy(source => source.Place.Split('/')[0], StringComparer.Ordinal).ThenByDescending(source => source.Since).ThenBy(source => source.Place, StringComparer.Ordinal)];
    }

    /// <summary>Of a list the words are not read where what it lists has pages of its own; of a calendar they never are.</summary>
    private static SearchSource? SourceOf(Page page, HashSet<string> above)
    {
        if (page.AtAnyAddress || page.Address == SiteMap.Search)
            return null;
        var isSection = page.Address.Parent is { Path.Length: 0 } && page.Address.Path.EndsWith('/');
        if (page.Kind is null && page.FoundAs is null && !isSection)
            return null;
        var isRead = !page.HasTimeScale && !(isSection && above.Contains(page.Address.Path.TrimEnd('/')));
        return new SearchSource(DocumentOf(page), isRead ? page.Address.Path : null, "") { Since = page.Since };
    }

    private static SearchDocument DocumentOf(Page page) => new(page.Address, page.FoundAs?.Title ?? page.Title, page.FoundAs?.Kind ?? page.Kind ?? "Section", page.Description)
    {
        Detail = page.Detail,
        Product = page.Product,
        State = page.State,
        Version = page.Version,
        Names = IsOfOneRecord(page) ? [page.Address.Path.TrimEnd('/').Split('/')[^1], .. page.Names] : page.Names,
        IsReference = page.IsReference,
    };

    /// <summary>The address of such a page ends with the id of its record.</summary>
    private static bool IsOfOneRecord(Page page) => page.Kind is not null && page.Source is { } source && !source.EndsWith('/');
}
