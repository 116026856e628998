using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>What was decided and what nobody expected, and room for more.</summary>
internal sealed record CutoverLog(Log? Recorded) : TemplatedPart("partials/cutover-log");
