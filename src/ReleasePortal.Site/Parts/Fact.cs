using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One line of a <see cref="FactList"/>.</summary>
internal sealed record Fact(string Name, Part Value) : TemplatedPart("partials/fact");
