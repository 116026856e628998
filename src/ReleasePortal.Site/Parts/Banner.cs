using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Something that everybody has to know before reading on.</summary>
internal sealed record Banner(string Tone, string Icon, string Title, Part Text, PageLink? More) : TemplatedPart("partials/banner");
