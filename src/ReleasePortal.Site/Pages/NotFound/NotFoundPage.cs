using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.NotFound;

/// <summary>What is shown at every address that does not exist.</summary>
internal static class NotFoundPage
{
    private static readonly State Mark = new("plan", "arrow-right", "Go to");

    /// <param name="pages">The pages there are: only they are suggested.</param>
    public static Page Draw(IReadOnlyList<Page> pages)
    {
        var known = pages.ToDictionary(page => page.Address.Path, StringComparer.Ordinal);
        return new Page(SiteMap.NotFound, "Page not found", () => Model(known)) { Description = "There is no page at this address.", AtAnyAddress = true };
    }

    private static ListModel Model(Dictionary<string, Page> known) => new(
        new PageHead("There is no page here", "The address may be misspelt, or what you look for may have another name."),
        [
            new Card("ways", "Where to look", new EntryList(
            [
                .. ((Address[])[SiteMap.Search, Address.Home, SiteMap.Releases, SiteMap.CalendarList, SiteMap.Notes, SiteMap.KnownIssues, SiteMap.Runbooks])
                    .Where(address => known.ContainsKey(address.Path))
                    .Select(address => known[address.Path])
                    .Select(page => new Entry(Mark, new PageLink(page.Address, page.Title), Aside: null, page.Description)),
            ])),
        ]);
}
