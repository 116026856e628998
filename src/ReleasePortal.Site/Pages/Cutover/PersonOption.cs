using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Somebody who may be recorded.</summary>
/// <param name="Handle">What the record says.</param>
/// <param name="Words">What people read.</param>
internal sealed record PersonOption(string Handle, string Words) : TemplatedPart("partials/person-option");
