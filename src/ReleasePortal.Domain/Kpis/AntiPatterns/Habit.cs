using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>What detectors of habits share.</summary>
internal static class Habit
{
    /// <summary>As far back as rolling figures look: older habits may be over.</summary>
    public static readonly Duration Back = KpiReport.Rolling;

    /// <summary>Fewer releases show no habit, as fewer observations are too few to judge.</summary>
    public const int Releases = FigureValue.Few;

    /// <summary>What ended in the last 90 days, in the order of time.</summary>
    public static IEnumerable<ReleaseFacts> Executed(KpiFacts facts) => facts.Executed
        .Where(release => release.EndedAt > facts.Now - Back)
        .OrderBy(release => release.EndedAt).ThenBy(release => release.Release.Id, StringComparer.Ordinal);

    /// <summary>The same, by team in the order of their ids.</summary>
    public static IEnumerable<(Ref<Team> Team, string Title, List<ReleaseFacts> Releases)> ByTeam(KpiFacts facts) => Executed(facts)
        .GroupBy(release => release.Release.Owner.Id, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.First().Release.Owner, facts.Records.Teams.Find(group.First().Release.Owner)?.Title ?? group.Key, group.ToList()));

    public static LocalDate Today(KpiFacts facts) => facts.Now.InZone(facts.Records.Portal.TimeZone).Date;

    /// <summary>1 release, 2 releases.</summary>
    public static string Number(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
