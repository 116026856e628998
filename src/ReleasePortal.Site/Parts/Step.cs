using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One station of a <see cref="StepLine"/>.</summary>
internal sealed record Step(State Mark, Part Title, Part? Below) : TemplatedPart("partials/step");
