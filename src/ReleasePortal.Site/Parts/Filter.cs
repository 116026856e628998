using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Narrows the rows and entries below it that carry words. It appears when scripts run; without them everything is there to read.</summary>
/// <param name="Label">What one may type.</param>
internal sealed record Filter(string Label, IReadOnlyList<FilterChoice> Choices) : TemplatedPart("partials/filter");
