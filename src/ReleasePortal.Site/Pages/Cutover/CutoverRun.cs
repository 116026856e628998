using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>The head of the checklist, which the script shows: who, what time it is, what runs, what is next.</summary>
/// <param name="Digest">Of the steps: another one is another runbook.</param>
/// <param name="Opens">When the window opens, in UTC.</param>
/// <param name="AsOf">From where time goes on, in UTC; null where the portal follows the clock.</param>
/// <param name="BackStep">The step with which the way back starts; null where the plan names none.</param>
/// <param name="Back">How the release is undone, in a sentence.</param>
/// <param name="Ordered">When the record says that it is rolled back, in UTC; null where it does not.</param>
/// <param name="OrderedBy">Who decided that; null where nobody did.</param>
/// <param name="Deployer">Who deploys; null where the plan does not say.</param>
/// <param name="Confirmed">Whether somebody has confirmed it; null where nobody has.</param>
/// <param name="Outcome">Whether its outcome is recorded; null where it is not.</param>
/// <param name="People">Who may be recorded, those of the release first.</param>
internal sealed record CutoverRun(string Digest, string Opens, string? AsOf, string? BackStep, string Back, string? Ordered, string? OrderedBy, string? Deployer, string? Confirmed, string? Outcome, IReadOnlyList<PersonOption> People) : TemplatedPart("partials/cutover-run");
