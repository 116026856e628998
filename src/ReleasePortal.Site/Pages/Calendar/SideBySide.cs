using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Sections beside each other where there is room.</summary>
internal sealed record SideBySide(IReadOnlyList<Card> Sections) : TemplatedPart("partials/side-by-side");
