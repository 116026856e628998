using System.Diagnostics.CodeAnalysis;

namespace ReleasePortal.Site.Templates;

/// <summary>Something that a template can write: words, finished HTML, or a model with a template of its own.</summary>
internal abstract record Part
{
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator Part?(string? words) => words is null ? null : new Words(words);
}
