using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages;

/// <summary>The page of a text: what it is, its facts, the text, and what the portal knows about it.</summary>
internal sealed record DocumentModel(PageHead Head, Part? Body) : TemplatedPart("pages/document")
{
    public IReadOnlyList<Banner> Banners { get; init; } = [];

    public FactList? Facts { get; init; }

    /// <summary>Sections above the text.</summary>
    public IReadOnlyList<Card> Before { get; init; } = [];

    /// <summary>Sections below the text.</summary>
    public IReadOnlyList<Card> After { get; init; } = [];

    /// <summary>Sections that need the whole width, below everything else.</summary>
    public IReadOnlyList<Card> Wide { get; init; } = [];

    /// <summary>Links to the next texts, below everything else.</summary>
    public Part? Next { get; init; }

    public Contents? Contents => Lines().ToList() is { Count: > 2 } lines ? new Contents(lines) : null;

    /// <summary>The headings of the text, for "on this page".</summary>
    internal IReadOnlyList<Heading> Headings { get; init; } = [];

    public static DocumentModel Of(PageHead head, Prose? prose, Material material) =>
        new(head, material.Prose.Of(prose)) { Headings = prose?.Headings ?? [] };

    /// <summary>The anchor of a section; no heading of a text can have the same.</summary>
    public static string Anchor(string name) => $"{name}.section";

    private IEnumerable<ContentsLine> Lines() =>
    [
        .. Before.Select(LineOf),
        .. Headings.Where(heading => heading.Level == 2).Select(heading => new ContentsLine(heading.Anchor, heading.Words, Mark: null)),
        .. After.Select(LineOf),
        .. Wide.Select(LineOf),
    ];

    private static ContentsLine LineOf(Card section) => new(section.Id, section.Title, section.Mark);
}
