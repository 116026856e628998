using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>"On this page": links to its sections.</summary>
internal sealed record Contents(IReadOnlyList<ContentsLine> Lines) : TemplatedPart("partials/contents")
{
    public static Contents Of(IEnumerable<Card> sections) => new([.. sections.Select(section => new ContentsLine(section.Id, section.Title, section.Mark))]);
}
