using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One change, told to its readers, with the services it touches.</summary>
internal sealed record Note(Part Text, Part Services, string Audience, Part Issues) : TemplatedPart("partials/note");
