namespace ReleasePortal.Site.Search;

/// <summary>Where on a page a word stands. The order is that of <see cref="DocumentTerms"/>.</summary>
internal enum SearchField
{
    Title,
    Summary,
    Heading,
    Text,
}
