using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>One check after the deployment.</summary>
/// <param name="State">How it went last: passed or failed; null where nobody has checked it.</param>
/// <param name="Results">How it went so far.</param>
internal sealed record CheckLine(string Id, Part Title, Part Owner, string? State, IReadOnlyList<Pair> Results) : TemplatedPart("partials/check-line");
