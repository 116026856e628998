using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Emergency releases that mend nothing, or that were planned days ahead.</summary>
public sealed class PhantomEmergencies : AntiPattern
{
    /// <summary>What can wait for two days can go the expedited way.</summary>
    public static readonly Duration Ahead = Duration.FromDays(2);

    /// <summary>Emergencies are rare: 90 days would show none.</summary>
    public static readonly Duration Back = Duration.FromDays(365);

    public override string Title => "Phantom emergencies";

    public override string Threshold =>
        "An emergency of the last 365 days that was carried out and mends no incident or deployment on record, or one that was submitted 48 hours or more before its window. What can wait for two days can go the expedited way.";

    public override string Harm => "Emergencies skip the checks that others wait for. Where the fast path carries ordinary work, nobody believes the real alarm.";

    public override string Instead => "Use the expedited way, and say what makes the usual one too slow. Of a real emergency, write the incident and name it under remediates of the deployment or fixed_by of the incident.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        List<ReleaseFacts> emergencies =
        [
            .. facts.Releases.Where(release => release.Release.Type == ReleaseType.Emergency && release.Release.Window.Interval.Start > facts.Now - Back
                && release.Release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn)).OrderBy(release => release.Release.Window.Interval.Start),
        ];
        List<SeenSubject> seen = [.. from release in emergencies let why = Why(release, facts) where why is not null select new SeenSubject(new Subject(release.Release), why)];
        if (seen.Count > 0)
            yield return new(this, Title, $"{seen.Count} of {Habit.Number(emergencies.Count, "emergency release")} within a year could have gone another way, as far as the records tell.", seen);
    }

    private static string? Why(ReleaseFacts release, KpiFacts facts)
    {
        var wait = release.Release.Window.Interval.Start - Submission.Of(release, facts);
        return wait >= Ahead ? $"submitted {Habit.Number((int)wait.Value.TotalDays, "day")} before its window"
            : release.WasExecuted && release.EndedAt <= facts.Now && !Mends(release, facts) ? "mends no incident or deployment on record"
            : null;
    }

    private static bool Mends(ReleaseFacts release, KpiFacts facts) =>
        release.Production.Any(deployment => deployment.Remediates is not null)
        || facts.Incidents.Any(incident => incident.FixedBy?.Id == release.Release.Id);
}
