using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>The steps of one release: a checklist to run from a phone or to print, and afterwards how it went.</summary>
/// <param name="Run">What the script needs; null where nothing is to be done any more.</param>
/// <param name="Sections">Checklist, way back, checks, log, schedule and times.</param>
internal sealed record CutoverModel(PageHead Head, FactList Facts, CutoverRun? Run, IReadOnlyList<Card> Sections) : TemplatedPart("pages/cutover")
{
    public IReadOnlyList<Banner> Banners { get; init; } = [];

    /// <summary>What is written to commit; below everything else. Null where nothing is to be done any more.</summary>
    public CutoverExport? Export { get; init; }
}
