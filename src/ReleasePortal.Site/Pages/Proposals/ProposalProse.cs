using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Some sentences are the answer.</summary>
internal sealed record ProposalProse(string Name) : TemplatedPart("partials/proposal-prose");
