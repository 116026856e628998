using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Teams that usually deploy at night or on weekends.</summary>
public sealed class OddHours : AntiPattern
{
    /// <summary>More than one in this many is a habit; one in three is a change window.</summary>
    public const int OneOf = 3;

    private static readonly LocalTime NightFalls = new(22, 0);
    private static readonly LocalTime DayBreaks = new(6, 0);

    public override string Title => "Deployments at night and on weekends";

    public override string Threshold =>
        $"More than one in {OneOf} of a team's releases in the last 90 days, of at least {Habit.Releases}, whose first deployment to production started on a Saturday or Sunday, or between 22:00 and 06:00 on the team's clock. Emergencies cannot choose their hour and are not counted.";

    public override string Harm => "Tired people make more mistakes and find them later, and those who could help are asleep. A release that dares not meet customers by day is not trusted.";

    public override string Instead => "Make the next one small enough for a working morning: without downtime, to a few customers first, with the way back rehearsed. Keep the nights for what needs them.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        foreach (var (team, title, all) in Habit.ByTeam(facts))
        {
            var zone = facts.Records.Teams.Find(team)?.TimeZone ?? facts.Records.Portal.TimeZone;
            List<(ReleaseFacts Release, LocalDateTime Start)> releases =
                [.. all.Where(release => release.Release.Type != ReleaseType.Emergency && release.StartedAt is not null).Select(release => (release, release.StartedAt!.Value.InZone(zone).LocalDateTime))];
            var odd = releases.Where(one => IsOdd(one.Start)).ToList();
            if (releases.Count >= Habit.Releases && odd.Count * OneOf > releases.Count)
            {
                yield return new(
                    this, $"{Title}: {title}",
                    $"In the last 90 days {odd.Count} of {releases.Count} releases of {title} started at night or on a weekend.",
                    [.. odd.Select(one => new SeenSubject(new Subject(one.Release.Release), $"started on a {one.Start.DayOfWeek} at {one.Start:HH:mm}"))],
                    Team: team.Id);
            }
        }
    }

    private static bool IsOdd(LocalDateTime start) =>
        start.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || start.TimeOfDay >= NightFalls || start.TimeOfDay < DayBreaks;
}
