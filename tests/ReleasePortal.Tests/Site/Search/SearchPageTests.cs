using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages;
using ReleasePortal.Site.Pages.Search;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using Xunit;

namespace ReleasePortal.Tests.Site.Search;

public sealed class SearchPageTests
{
    [Fact]
    public void A_small_portal_has_its_list_on_the_page_itself()
    {
        var page = Assert.Single(SearchPage.Draw(Pages(SearchPage.Most)));
        Assert.Equal(SearchPage.Most, ((SearchModel)page.Content()).Letters.Sum(letter => letter.Entries.Count));
    }

    [Fact]
    public void A_large_portal_has_it_on_pages_of_their_own_with_everything_once()
    {
        var pages = SearchPage.Draw(Pages(1801)).ToList();
        var first = (SearchModel)pages[0].Content();
        Assert.Empty(first.Letters);
        Assert.Equal(pages.Skip(1).Select(page => page.Address.Path), first.Pages.Select(link => link.To.Path));
        var entries = pages.Skip(1).SelectMany(page => ((SearchModel)page.Content()).Letters).SelectMany(letter => letter.Entries).Select(entry => entry.To.Path).ToList();
        Assert.Equal(1801, entries.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(1801, entries.Count);
        Assert.Contains("search/p-2/", pages.Select(page => page.Address.Path), StringComparer.Ordinal);
        Assert.Contains("search/0-9/", pages.Select(page => page.Address.Path), StringComparer.Ordinal);
    }

    private static List<Page> Pages(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => new Page(new Address($"p/{number}/"), number % 3 == 0 ? $"{number} items" : $"Page {number:0000}", () => new ListModel(new PageHead("", null), []))
        {
            Description = "",
            Kind = "Page",
        }),
    ];
}
