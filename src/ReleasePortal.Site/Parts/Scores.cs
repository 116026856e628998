using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Numbers beside each other where there is room.</summary>
internal sealed record Scores(IReadOnlyList<KpiTile> Tiles) : TemplatedPart("partials/scores");
