using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>What nobody planned, and room for more.</summary>
/// <param name="Surprises">Null where none is recorded.</param>
/// <param name="Form">Null where nothing is to be noted any more.</param>
/// <param name="DelayForm">Null where nothing is to be noted any more.</param>
internal sealed record CutoverNotes(Log? Surprises, IReadOnlyList<DelayLine> Delays, SurpriseForm? Form, DelayForm? DelayForm) : TemplatedPart("partials/cutover-notes");
