using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Numbers that tell of one thing.</summary>
/// <param name="Id">The anchor of the group.</param>
internal sealed record TileGroup(string Id, string Title, IReadOnlyList<KpiTile> Tiles) : TemplatedPart("partials/tile-group");
