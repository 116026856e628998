namespace ReleasePortal.Site.Search;

/// <summary>Where on a page a word stands. The order is that of <see cref="DocumentTerms"/>.</summary>
internal enum SearchField
{
    /// <summary>Ids, codes and versions that the page is about.</summary>
    Name,
    Title,
    Summary,
    Heading,
    Text,
}
