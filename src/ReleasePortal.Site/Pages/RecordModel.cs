using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages;

/// <summary>The page of one record: what it is, its facts, its sections, and links to them.</summary>
internal sealed record RecordModel(PageHead Head, IReadOnlyList<Card> Sections) : TemplatedPart("pages/record")
{
    public IReadOnlyList<Banner> Banners { get; init; } = [];

    public Filter? Filter { get; init; }

    public FactList? Facts { get; init; }

    /// <summary>The text of the record, between facts and sections, if it has one.</summary>
    public Part? Body { get; init; }

    /// <summary>Whether it has to fit on one sheet of paper.</summary>
    public bool Sheet { get; init; }

    public Contents? Contents => Sections.Count > 2 ? Parts.Contents.Of(Sections) : null;
}
