using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>One recorded try of a step.</summary>
/// <param name="Index">Its place in the record, from 0.</param>
/// <param name="Started">In UTC.</param>
/// <param name="Finished">In UTC; null while it runs.</param>
/// <param name="Result">done, failed or skipped; null while it runs.</param>
/// <param name="Words">When, how long and by whom.</param>
internal sealed record StepTry(string Index, string Started, string? Finished, string? Result, State State, Part Words) : TemplatedPart("partials/step-try");
