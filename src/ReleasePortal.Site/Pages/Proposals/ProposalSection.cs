using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Fields that belong together.</summary>
/// <param name="Verdict">Where the script tells what stands against the time; null in all sections but that of the time.</param>
internal sealed record ProposalSection(string Id, string Title, IReadOnlyList<TemplatedPart> Fields, ProposalVerdict? Verdict) : TemplatedPart("partials/proposal-section");
