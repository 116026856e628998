using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A list to choose one value from.</summary>
/// <param name="Name">The key in the address.</param>
/// <param name="Anything">What is shown while nothing is chosen.</param>
internal sealed record FilterChoice(string Name, string Label, string Anything, IReadOnlyList<FilterOption> Options) : TemplatedPart("partials/filter-choice");
