using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Search;

namespace ReleasePortal.Site.Pages.Glossary;

/// <summary>What the words mean.</summary>
internal static class GlossaryPage
{
    public static Page Draw() => new(SiteMap.Glossary, "Glossary", Model) { Description = "The words of release management as they are used here." };

    /// <summary>Each word is found by itself, and leads to its place.</summary>
    public static IEnumerable<SearchSource> Found() => GlossaryTerms.All.Select(term =>
        new SearchSource(new SearchDocument(SiteMap.Glossary.At(term.Anchor), term.Word, "Word", term.Meaning), Page: null, Text: ""));

    private static GlossaryModel Model() => new(
        new PageHead("Glossary", "The words of release management, as they are used in this portal."),
        new Filter("Type a word", []),
        [.. GlossaryTerms.All.Select(Entry)]);

    private static GlossaryEntry Entry(GlossaryTerm term) => new(
        term.Anchor,
        term.Word,
        term.Meaning,
        [.. term.See.Select(word => GlossaryTerms.All.Single(other => other.Word == word)).Select(other => new PageLink(SiteMap.Glossary.At(other.Anchor), other.Word))],
        $"{term.Word} {term.Meaning}".ToLowerInvariant());
}
