using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>What deployments and releases have in common that several KPIs treat with care.</summary>
internal static class RareCases
{
    public static void Count(RawRepository all, Tally tally)
    {
        foreach (var incident in all.Incidents.Values)
        {
            tally.Edge("an incident noticed later than now", incident.Time("detected_at") > all.Now);
            tally.Edge("an incident restored later than now", incident.Time("detected_at") <= all.Now && incident.Time("restored_at") > all.Now);
        }

        foreach (var release in all.Releases)
        {
            var entries = release.Execution["deployments"].Items;
            tally.Edge("a deployment that starts later than now", entries.Any(entry => entry.Time("started_at") > all.Now));
            tally.Edge("a deployment that ends later than now", entries.Any(entry => entry.Time("started_at") <= all.Now && entry.Time("finished_at") > all.Now));
            tally.Edge("confirmed later than now", release.Execution["confirmed"].Time("at") > all.Now);
            tally.Edge("carried out, and not over", release.Status is "completed" or "rolled_back" or "failed" && !release.IsExecuted);
            tally.Edge("a surprise later than now", release.Execution["surprises"].Items.Any(surprise => surprise.Time("at") > all.Now));
            tally.Edge("two deployments started together", release.Deployments.DistinctBy(step => step.Started).Count() < release.Deployments.Count);
            tally.Edge("a deployment to another stage", entries.Any(entry => !all.IsProduction(entry["environment"].Text!)));
            tally.Edge("a release over at the end of a month", release.IsExecuted && release.End.InZone(all.Zone) is { Day: 1, TimeOfDay: var time } && time == LocalTime.Midnight);
            foreach (var one in release.ServiceDeployments)
                Count(all, one, tally);
        }
    }

    private static void Count(RawRepository all, RawServiceDeployment one, Tally tally)
    {
        tally.Edge("another try in the same environment", one.Steps.DistinctBy(step => step.Environment).Count() < one.Steps.Count);
        tally.Edge("a success without an end beside a failure with one", one.HasSucceeded && one.Finished is null && one.Steps.Any(step => step.Finished is not null));
        tally.Edge("a success without an end beside one with an end", one.Finished is not null && one.Steps.Any(step => step.HasSucceeded && step.Finished is null));
        tally.Edge("a deployment in the hour that comes twice", one.Finished is { } at && all.Zone.MapLocal(at.InZone(all.Zone).LocalDateTime).Count == 2);
        var answers = one.Release.Deployments.Where(one.IsUndoneBy).ToList();
        tally.Edge("a way back that failed, then one that worked", answers.Count > 1 && !answers[0].HasSucceeded && answers.Exists(step => step.HasSucceeded));
    }
}
