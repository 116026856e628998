using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One point of an argument, with a mark that says how it weighs.</summary>
internal sealed record Reason(State Mark, Part Text) : TemplatedPart("partials/reason");
