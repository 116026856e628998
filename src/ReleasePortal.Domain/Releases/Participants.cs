using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Domain.Releases;

/// <summary>Who did what for a release: as its commits show it, and as its records say it.</summary>
public static class Participants
{
    /// <param name="release">As it is now.</param>
    /// <param name="records">All of them.</param>
    /// <param name="now">Commits that are later say nothing.</param>
    /// <returns>In the order in which they first took part.</returns>
    public static IReadOnlyList<Participant> Of(Release release, RecordSet records, Instant now)
    {
        var acts = Witness.Of(records.History.PublishedOf(release, now));
        var done = acts.Select(act => (Who: NameOf(act.Who, records), Duty: DutyOf(act.Kind), act.Commit.Id)).Distinct().Select(act => (act.Who, act.Duty)).Concat(Recorded(release, records)).ToList();
        var planned = Planned(release).Where(entry => done.All(one => one.Duty != entry.Duty)).ToList();
        return
        [
            .. done.Select(entry => entry.Who).Concat(planned.Select(entry => entry.Who)).Distinct(StringComparer.Ordinal).Select(name => new Participant(
                records.FindPerson(name),
                name,
                done.Where(entry => entry.Who == name).CountBy(entry => entry.Duty).ToDictionary(),
                planned.Where(entry => entry.Who == name).Select(entry => entry.Duty).ToHashSet())),
        ];
    }

    private static IEnumerable<(string Who, Duty Duty)> Recorded(Release release, RecordSet records)
    {
        foreach (var approval in StandingApprovals.Of(release))
            yield return (approval.By.Id, Duty.Approver);
        if (!records.Executions.TryFind(release.Id, out var execution))
            yield break;
        foreach (var deployment in execution.Deployments)
            yield return (deployment.By.Id, Duty.Deployer);
        foreach (var by in execution.Validation.Select(check => check.By).Concat(execution.Confirmed is { } confirmed ? [confirmed.By] : Array.Empty<Sources.Ref<Person>>()))
            yield return (by.Id, Duty.Verifier);
    }

    private static IEnumerable<(string Who, Duty Duty)> Planned(Release release)
    {
        if (release.Deployer is { } deployer)
            yield return (deployer.Id, Duty.Deployer);
        if (release.Verifier is { } verifier)
            yield return (verifier.Id, Duty.Verifier);
    }

    private static string NameOf(Identity who, RecordSet records) => records.FindPerson(who)?.Handle ?? records.Mailmap.Of(who).Name;

    private static Duty DutyOf(ActKind kind) => kind switch
    {
        ActKind.Wrote => Duty.Author,
        ActKind.Reviewed => Duty.Reviewer,
        ActKind.Approved => Duty.Approver,
        ActKind.Merged => Duty.Merger,
    };
}
