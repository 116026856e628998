using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>A question to which several services are the answer, each with its version.</summary>
internal sealed record ProposalTicks(string Name, string Label, string Hint, ProposalTerms Terms) : TemplatedPart("partials/proposal-ticks");
