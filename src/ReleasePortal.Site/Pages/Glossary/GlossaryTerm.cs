namespace ReleasePortal.Site.Pages.Glossary;

/// <summary>A word of the trade and what it means here.</summary>
/// <param name="See">Other terms of the glossary, as they are written there.</param>
internal sealed record GlossaryTerm(string Word, string Meaning, params string[] See)
{
    public string Anchor => Word.ToLowerInvariant().Replace(' ', '-').Replace("/", "-", StringComparison.Ordinal);
}
