namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>One person who leads or deploys more than half of the releases of a team.</summary>
public sealed class ConcentratedCutovers : AntiPattern
{
    public override string Title => "One person in most cutovers";

    public override string Threshold =>
        $"One person led, or deployed, more than half of a team's releases in the last 90 days, of at least {Habit.Releases}. With fewer, chance alone does it; with half or less, somebody else can.";

    public override string Harm => "When that person is ill or leaves, releases wait or are done for the first time by somebody under pressure. Until then, all of the nights are theirs.";

    public override string Instead => "Take turns: let somebody else do the next one, with whoever usually does it beside them, and mend the runbook wherever they had to ask.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts) =>
        from team in Habit.ByTeam(facts)
        from finding in new[]
        {
            Look(team.Team.Id, team.Title, "commander", "led", team.Releases, release => release.Release.Commander is { } commander ? [commander.Id] : []),
            Look(team.Team.Id, team.Title, "deployer", "deployed", team.Releases, release => release.Production.Select(step => step.By.Id)),
        }
        where finding is not null
        select finding;

    /// <summary>The role is named and the share; who it is, whoever has to know knows.</summary>
    private AntiPatternFinding? Look(string team, string title, string role, string did, List<ReleaseFacts> releases, Func<ReleaseFacts, IEnumerable<string>> people)
    {
        List<(ReleaseFacts Release, HashSet<string> People)> known = [.. releases.Select(release => (release, people(release).ToHashSet(StringComparer.Ordinal))).Where(one => one.Item2.Count > 0)];
        if (known.Count < Habit.Releases)
            return null;
        var most = known.SelectMany(one => one.People).GroupBy(person => person, StringComparer.Ordinal).MaxBy(group => group.Count())!;
        return most.Count() * 2 <= known.Count ? null : new AntiPatternFinding(
            this, $"{Title}: {title}, {role}",
            $"In the last 90 days the same person {did} {most.Count()} of {known.Count} releases of {title} ({100.0 * most.Count() / known.Count:0} percent).",
            [.. known.Where(one => one.People.Contains(most.Key)).Select(one => new SeenSubject(new Subject(one.Release.Release), $"the same person {did} it"))],
            Team: team);
    }
}
