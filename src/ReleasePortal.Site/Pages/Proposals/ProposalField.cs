using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>A question with the place for its answer.</summary>
/// <param name="Control">Where the answer is given.</param>
/// <param name="Terms">What the script has to know of it.</param>
internal sealed record ProposalField(string Name, string Label, string Hint, TemplatedPart Control, ProposalTerms Terms) : TemplatedPart("partials/proposal-field");
