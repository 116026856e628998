using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Search;

/// <summary>One thing that can be found: what a line of the results says, and what it can be narrowed down by.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Title">What the line is called.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Summary">One sentence.</param>
internal sealed record SearchDocument(Address Address, string Title, string Kind, string Summary)
{
    /// <summary>What is told beside the kind: a date, a group.</summary>
    public string? Detail { get; init; }

    /// <summary>The product's name.</summary>
    public string? Product { get; init; }

    /// <summary>How it stands, as its page says it.</summary>
    public State? State { get; init; }

    /// <summary>The version of the product that it is about.</summary>
    public string? Version { get; init; }

    /// <summary>Whether it stands behind what people wrote, unless it is named.</summary>
    public bool IsReference { get; init; }

    /// <summary>What it is called by exactly: ids, codes. Whoever types one wants this.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
