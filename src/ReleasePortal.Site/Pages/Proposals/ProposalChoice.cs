using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>One of a list is the answer.</summary>
/// <param name="List">What of the catalogue the script fills it with; null where all options stand here.</param>
internal sealed record ProposalChoice(string Name, string? List, string First, IReadOnlyList<FilterOption> Options) : TemplatedPart("partials/proposal-choice");
