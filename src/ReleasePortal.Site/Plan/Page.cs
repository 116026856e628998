using NodaTime;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>One page: its address, its title, and its content, which is made only when the page is rendered.</summary>
/// <param name="Title">What the browser's tab and the lists call it.</param>
/// <param name="Content">A model whose template lies in <c>theme/pages/</c>.</param>
internal sealed record Page(Address Address, string Title, Func<TemplatedPart> Content) : SiteFile(Address)
{
    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>What kind of thing it is about, in the A-to-Z list; null keeps it out of the list.</summary>
    public string? Kind { get; init; }

    /// <summary>A few words more in the A-to-Z list.</summary>
    public string? Detail { get; init; }

    /// <summary>What the search calls it, where it is found but stands in no list from A to Z: a part of something that does.</summary>
    public Listing? FoundAs { get; init; }

    /// <summary>The name of the product that it is about; the search narrows down by it, as by the next two.</summary>
    public string? Product { get; init; }

    /// <summary>The version of the product that it is about.</summary>
    public string? Version { get; init; }

    /// <summary>How what it is about stands.</summary>
    public State? State { get; init; }

    /// <summary>When what it is about happens; of pages that answer alike, the latest is found first.</summary>
    public Instant? Since { get; init; }

    /// <summary>What it is called by exactly, besides the last part of its address: a code.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether it explains the program, and so is found behind what people wrote.</summary>
    public bool IsReference { get; init; }

    /// <summary>What the navigation shows beside it: how many there are that matter now.</summary>
    public int? Count { get; init; }

    /// <summary>The file of the repository that it is made from, for "edit this page".</summary>
    public string? Source { get; init; }

    /// <summary>It puts things on a scale of days or hours, and so needs the style sheet of positions.</summary>
    public bool HasTimeScale { get; init; }

    /// <summary>It shows the steps of a runbook, and so needs their style sheet.</summary>
    public bool HasSteps { get; init; }

    /// <summary>A cutover is run from it, and so it needs the script for that.</summary>
    public bool IsRun { get; init; }

    /// <summary>A release is proposed on it, and so it needs the look and the scripts of the form.</summary>
    public bool IsProposal { get; init; }

    /// <summary>It is shown at addresses other than its own: the page for what is not found.</summary>
    public bool AtAnyAddress { get; init; }
}
