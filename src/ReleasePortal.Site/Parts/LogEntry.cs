using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One thing that happened.</summary>
internal sealed record LogEntry(string Tone, Part When, Part What, Part? Below) : TemplatedPart("partials/log-entry");
