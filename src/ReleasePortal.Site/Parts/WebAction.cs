using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A link out of the site that looks like a button.</summary>
internal sealed record WebAction(string To, string Icon, string Words) : TemplatedPart("partials/web-action");
