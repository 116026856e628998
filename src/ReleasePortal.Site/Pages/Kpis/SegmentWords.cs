using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Segments in words.</summary>
internal static class SegmentWords
{
    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.Tier => "Service tier",
        Dimension.Type => "Release type",
        Dimension.Team => "Team",
        Dimension.Product => "Product",
        Dimension.Region => "Region",
        Dimension.Service => "Service",
        Dimension.Group => "Group",
    };

    /// <summary>The name of a segment, with a link to its scorecard where it has one.</summary>
    public static Part Link(Dimension dimension, string segment, Material material)
    {
        var name = NameOf(dimension, segment, material);
        return ScorecardPages.Of(dimension, segment, material) is { } card ? new PageLink(card, name) : name;
    }

    public static string NameOf(Dimension dimension, string segment, Material material) => dimension switch
    {
        Dimension.Team => material.Records.Teams.TryFind(segment, out var team) ? team.Title : segment,
        Dimension.Product => material.Records.Products.TryFind(segment, out var product) ? product.Title : segment,
        Dimension.Service => material.Records.Services.TryFind(segment, out var service) ? service.Title : segment,
        Dimension.Tier => $"Tier {segment}",
        Dimension.Region => segment.ToUpperInvariant(),
        Dimension.Type or Dimension.Group => Count.Sentence(segment.Replace('_', ' ')),
    };
}
