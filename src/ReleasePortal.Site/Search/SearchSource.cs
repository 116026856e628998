using NodaTime;

namespace ReleasePortal.Site.Search;

/// <summary>A document, and where its words come from.</summary>
/// <param name="Document">What is found.</param>
/// <param name="Page">The address of the page that is read for it when it is rendered; null where all is said already.</param>
/// <param name="Text">What is said of it besides.</param>
internal sealed record SearchSource(SearchDocument Document, string? Page, string Text)
{
    /// <summary>When it happens. Documents have their numbers by section, the latest first: neighbours are about the same thing, and of equals the latest is shown.</summary>
    public Instant? Since { get; init; }

    public string Place => Document.Address.ToString();
}
