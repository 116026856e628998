namespace ReleasePortal.Site.Templates;

/// <summary>Something that a template can write: words, finished HTML, or a model with a template of its own.</summary>
internal abstract record Part
{
    public static implicit operator Part(string words) => new Words(words);
}
