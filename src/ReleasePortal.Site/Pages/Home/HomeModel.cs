using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What stands on the first page.</summary>
/// <param name="Days">The next fourteen days, today first.</param>
/// <param name="Numbers">Four KPIs with a target.</param>
/// <param name="Attention">What waits for each team; null where nothing does.</param>
/// <param name="Left">Wide cards beneath the table.</param>
/// <param name="Right">Narrow cards beneath the table.</param>
internal sealed record HomeModel(
    PageHead Head,
    IReadOnlyList<Banner> Banners,
    IReadOnlyList<StripDay> Days,
    Card Next,
    TileGroup? Numbers,
    Card? Attention,
    IReadOnlyList<Card> Left,
    IReadOnlyList<Card> Right) : TemplatedPart("pages/home");
