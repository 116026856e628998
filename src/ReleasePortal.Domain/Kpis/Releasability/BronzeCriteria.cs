using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Others find all that they need to release the service.</summary>
internal static class BronzeCriteria
{
    public static readonly IReadOnlyList<ReleasabilityCriterion> All =
    [
        new(
            "on-call", ReleasabilityLevel.Bronze,
            "Its team has somebody on call",
            "Write under on_call in the file of its team how one reaches whoever is on call.",
            Effort.Minutes, OnCall),
        new(
            "repository", ReleasabilityLevel.Bronze,
            "Its repository is named",
            "Write under repository in the file of the service where its source code lives.",
            Effort.Minutes, Repository),
        new(
            "place-to-try", ReleasabilityLevel.Bronze,
            "There is a place before production to try it",
            "List production and an environment before it under environments in the file of the service; build one where there is none.",
            Effort.Days, PlaceToTry),
        new(
            "runbook", ReleasabilityLevel.Bronze,
            "A runbook names it",
            "Name the service in a runbook that fits, or write one as it was deployed the last time.",
            Effort.Hours, Runbook),
        new(
            "way-back", ReleasabilityLevel.Bronze,
            "Its last release had a way back",
            "Write under rollback in the plan of its next release how it is undone.",
            Effort.Hours, WayBack),
    ];

    private static CriterionAnswer OnCall(ServiceFacts facts) =>
        facts.Records.Teams.Find(facts.Service.Owner) is not { } team ? CriterionAnswer.Unmet($"there is no readable team {facts.Service.Owner.Id}")
        : CriterionAnswer.Of(!string.IsNullOrWhiteSpace(team.OnCall), string.IsNullOrWhiteSpace(team.OnCall) ? "its team does not say who is on call" : $"{team.Title} says who", new Subject(team));

    private static CriterionAnswer Repository(ServiceFacts facts) => facts.Service.Repository is { } repository
        ? CriterionAnswer.Of(isMet: true, repository.Url.Text, new Subject(facts.Service))
        : CriterionAnswer.Of(isMet: false, "the service names none", new Subject(facts.Service));

    /// <summary>Where developers work nobody tries a release.</summary>
    private static CriterionAnswer PlaceToTry(ServiceFacts facts)
    {
        List<DeploymentEnvironment> places = [.. facts.Service.Environments.Select(facts.Records.Environments.Find).OfType<DeploymentEnvironment>()];
        List<DeploymentEnvironment> before = [.. places.Where(place => place.Stage is not (Stage.Dev or Stage.Production))];
        if (places.TrueForAll(place => place.Stage != Stage.Production))
            return CriterionAnswer.Of(isMet: false, "it names no environment of production", places.Select(place => new Subject(place)));
        return before.Count > 0
            ? CriterionAnswer.Of(isMet: true, $"{string.Join(", ", before.Select(place => place.Title))} before production", before.Select(place => new Subject(place)))
            : CriterionAnswer.Of(isMet: false, "it names nothing between development and production", places.Select(place => new Subject(place)));
    }

    private static CriterionAnswer Runbook(ServiceFacts facts) => facts.Runbooks.Count > 0
        ? CriterionAnswer.Of(isMet: true, string.Join(", ", facts.Runbooks.Select(runbook => runbook.Title)), facts.Runbooks.Select(runbook => new Subject(runbook)))
        : CriterionAnswer.Unmet("no runbook names it");

    private static CriterionAnswer WayBack(ServiceFacts facts) =>
        facts.Last?.Release is not { } last ? CriterionAnswer.Unmet("no release of it is on record")
        : last.Rollback is { Strategy: not RollbackStrategy.None } ? CriterionAnswer.Of(isMet: true, $"{last.Name} could be undone", new Subject(last))
        : CriterionAnswer.Of(isMet: false, $"{last.Name} names no way back", new Subject(last));
}
