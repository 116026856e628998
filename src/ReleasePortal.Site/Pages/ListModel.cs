using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages;

/// <summary>A page that lists records, in one group or several.</summary>
internal sealed record ListModel(PageHead Head, IReadOnlyList<Part> Groups) : TemplatedPart("pages/list")
{
    public IReadOnlyList<Banner> Banners { get; init; } = [];

    public Filter? Filter { get; init; }
}
