using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>What the script has to know of a question, as attributes of its field.</summary>
/// <param name="Kind">What an answer is: a word, a truth, a name, text, prose, a version, an id, a moment, a duration.</param>
/// <param name="Key">Where the answer goes in the plan; empty for what is no key of it.</param>
/// <param name="Needed">The types of release that need an answer, with spaces between them.</param>
internal sealed record ProposalTerms(string Name, string Kind, string Key, string Needed) : TemplatedPart("partials/proposal-terms")
{
    /// <summary>The types of release of which it is asked; null where it is asked of all.</summary>
    public string? Types { get; init; }

    /// <summary>What is most likely meant; null where nothing is.</summary>
    public string? Usual { get; init; }

    /// <summary>The items that the answer becomes, as JSON; null where it is the value of the key.</summary>
    public string? Items { get; init; }

    /// <summary>How many hours must be left before the start; null where it does not matter.</summary>
    public string? Notice { get; init; }

    /// <summary>The pattern of the whole answer, and what it asks for; null where any text will do.</summary>
    public string? Pattern { get; init; }

    /// <inheritdoc cref="Pattern"/>
    public string? PatternWords { get; init; }

    public string? Example { get; init; }
}
