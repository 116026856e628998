using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>The record to commit: what stands in it already, with places where the script adds what was done.</summary>
/// <param name="File">Where it belongs in the repository.</param>
/// <param name="Plan">Where the plan lies, whose status has to say how it ended.</param>
/// <param name="Status">The status that it has now, as it is written.</param>
/// <param name="Form">Kept text and places, one after the other.</param>
/// <param name="Partial">What to do where only new lines can be given; null where it is the whole file.</param>
/// <param name="Edit">Where the host of the repository edits it; null where nobody knows.</param>
internal sealed record CutoverExport(string File, string Plan, string Status, Html Form, string? Partial, WebLink? Edit) : TemplatedPart("partials/cutover-export");
