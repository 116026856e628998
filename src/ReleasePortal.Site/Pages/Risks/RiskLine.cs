using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Risks;

/// <summary>One risk of either register, as the matrix shows it.</summary>
/// <param name="Likelihood">From 1 to 5.</param>
/// <param name="Impact">From 1 to 5.</param>
/// <param name="Name">The link to its page, or to the release that has it.</param>
internal sealed record RiskLine(int Likelihood, int Impact, Part Name);
