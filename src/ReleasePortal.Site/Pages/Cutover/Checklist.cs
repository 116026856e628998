using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Steps to be done, in order.</summary>
internal sealed record Checklist(IReadOnlyList<ChecklistStep> Steps) : TemplatedPart("partials/checklist");
