using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Where the script tells what stands against a time, and which times are free.</summary>
/// <param name="Zone">On whose clock times are written.</param>
internal sealed record ProposalVerdict(string Zone) : TemplatedPart("partials/proposal-verdict");
