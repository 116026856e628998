using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Governance.Risk.BackTest;

/// <summary>
/// Whether the score deserves trust: how often releases of each band failed. One fails if it was rolled back, failed, or caused an
/// incident. Its risk is that of its plan as the branch held it when it started, where a commit from before tells of it.
/// </summary>
public static class RiskBackTest
{
    /// <returns>One for each band, from low to high, with every release that was carried out and is over.</returns>
    public static IReadOnlyList<BackTestedBand> Of(ChangeRisks risks)
    {
        var facts = risks.Facts.Kpis;
        var incidents = facts.Incidents
            .SelectMany(incident => incident.CausedBy.Select(release => (release.Id, Incident: incident)))
            .ToLookup(pair => pair.Id, pair => pair.Incident, StringComparer.Ordinal);
        var tested = facts.Executed.AsParallel().AsOrdered()
            .Select(release => Tested(release, risks, incidents[release.Release.Id]))
            .OrderByDescending(release => release.Release.Window.Start.Instant).ThenBy(release => release.Release.Id, StringComparer.Ordinal)
            .ToLookup(release => release.Risk.Band);
        return [.. Enum.GetValues<RiskBand>().Select(band => new BackTestedBand(band, [.. tested[band]]))];
    }

    private static BackTestedRelease Tested(ReleaseFacts facts, ChangeRisks risks, IEnumerable<Incident> incidents) => PlanAtStart.Of(facts) is { } plan
        ? new BackTestedRelease(facts.Release, risks.Of(plan), ScoredPlan.AsStarted, [.. incidents])
        : new BackTestedRelease(facts.Release, risks.Of(facts.Release), ScoredPlan.AsItStands, [.. incidents]);
}
