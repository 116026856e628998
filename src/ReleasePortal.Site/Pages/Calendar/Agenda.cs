using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What comes, a section for each week, with columns that stand beneath each other.</summary>
internal sealed record Agenda(IReadOnlyList<Card> Weeks) : TemplatedPart("partials/agenda");
