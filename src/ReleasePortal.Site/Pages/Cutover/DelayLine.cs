using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Time that was lost, as it is recorded.</summary>
/// <param name="Cause">As records write it.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Note">What happened; null where nobody says.</param>
/// <param name="Words">All of it, to be read.</param>
internal sealed record DelayLine(string Cause, string Minutes, string? Note, Part Words) : TemplatedPart("partials/delay-line");
