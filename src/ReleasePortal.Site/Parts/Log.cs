using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>What happened, one after the other.</summary>
internal sealed record Log(IReadOnlyList<LogEntry> Entries) : TemplatedPart("partials/log");
