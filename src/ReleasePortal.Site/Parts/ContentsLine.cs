using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One line of <see cref="Contents"/>.</summary>
internal sealed record ContentsLine(string Anchor, string Title, Part? Mark) : TemplatedPart("partials/contents-line");
