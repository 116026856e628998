using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>A line of text, or a time, is the answer.</summary>
/// <param name="Type">The type of the input.</param>
internal sealed record ProposalLine(string Name, string Type) : TemplatedPart("partials/proposal-line");
