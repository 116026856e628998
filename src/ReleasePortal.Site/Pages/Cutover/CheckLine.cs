using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>One check after the deployment.</summary>
/// <param name="Results">How it went so far.</param>
internal sealed record CheckLine(string Id, Part Title, Part Owner, IReadOnlyList<Pair> Results) : TemplatedPart("partials/check-line");
