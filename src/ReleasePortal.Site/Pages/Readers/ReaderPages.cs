using ReleasePortal.Site.Pages.NotFound;
using ReleasePortal.Site.Pages.Search;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>All pages of the portal of a wider audience.</summary>
internal static class ReaderPages
{
    public static IReadOnlyList<Page> Draw(ReaderMaterial material)
    {
        List<Page> drawn =
        [
            ReaderHomePage.Draw(material),
            .. ReaderProductPages.Draw(material),
            .. ReaderNotePages.Draw(material),
            .. ReaderSpanPages.Draw(material),
            .. ReaderIssuePages.Draw(material),
            .. ReaderVersionPages.Draw(material),
        ];
        drawn.AddRange(SearchPage.Draw(drawn));
        drawn.Add(NotFoundPage.Draw(drawn));
        return drawn;
    }
}
