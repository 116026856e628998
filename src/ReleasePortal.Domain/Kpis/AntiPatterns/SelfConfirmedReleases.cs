namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Releases that were confirmed by whoever deployed them.</summary>
public sealed class SelfConfirmedReleases : AntiPattern
{
    public override string Title => "Releases confirmed by whoever deployed them";

    public override string Threshold => "A release of the last 90 days that was confirmed by somebody who deployed a part of it to production. One is enough: nobody else looked.";

    public override string Harm => "Whoever deployed it looks where it was expected to fail, and is glad to be done. A second pair of eyes finds the rest.";

    public override string Instead => "Name a verifier in the plan who does not deploy, and plan the minutes for it; in a small team, ask support or a neighbouring team.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        List<ReleaseFacts> confirmed = [.. Habit.Executed(facts).Where(release => release.ConfirmedAt <= facts.Now && release.Production.Count > 0)];
        List<SeenSubject> seen =
        [
            .. confirmed.Where(release => release.Production.Any(step => step.By.Id == release.Execution!.Confirmed!.By.Id))
                .Select(release => new SeenSubject(new Subject(release.Execution!), "deployed and confirmed by the same person")),
        ];
        if (seen.Count > 0)
            yield return new(this, Title, $"{seen.Count} of {Habit.Number(confirmed.Count, "release")} confirmed in the last 90 days {(seen.Count == 1 ? "was" : "were")} confirmed by somebody who had deployed it.", seen);
    }
}
