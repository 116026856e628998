using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>3, 5, 8, 9, DORA's rework rate and changes outside a window: what deployments tell.</summary>
internal static class DeploymentKpis
{
    public static void Count(RawRepository all, Tally tally)
    {
        var deployments = all.Releases.SelectMany(release => release.ServiceDeployments).Where(one => one.Finished <= all.Now)
            .OrderBy(one => one.Finished).ThenBy(one => one.Subject, StringComparer.Ordinal).ToList();
        Frequency(all, deployments, tally);
        foreach (var one in deployments)
        {
            var at = one.Finished!.Value;
            if (one.First.Remediates is not null)
                tally.Leave("changes-outside-window", one.Release.Id, "it mends something");
            else
                tally.Count("changes-outside-window/outside", one.Release.Id, at, one.Segments, IsOutside(one) ? 1 : 0);
            if (one.IsVersion)
            {
                tally.Count("change-fail-rate/failed", one.Release.Id, at, one.Segments, HasFailed(all, one, tally) ? 1 : 0);
                tally.Count("deployment-rework-rate/rework", one.Release.Id, at, one.Segments, tally.Edge("unplanned and mending", !one.First.IsPlanned && one.First.Remediates is not null) ? 1 : 0);
            }
            else
            {
                tally.Leave("change-fail-rate", one.Release.Id, one.IsSwitch ? "switch" : "aborted");
                tally.Leave("deployment-rework-rate", one.Release.Id, one.IsSwitch ? "switch" : "aborted");
            }
        }

        foreach (var release in all.Releases)
        {
            if (release.IsExecuted)
            {
                tally.Count("rollback-rate/rolled-back", release.Id, release.End, release.Segments, release.Status == "rolled_back"
                    || tally.Edge("rolled back whatever the status", release.Deployments.Any(step => step.Reason == "rollback" || step.Result == "rolled_back")) ? 1 : 0);
            }

            Validation(all, release, tally);
        }
    }

    private static void Frequency(RawRepository all, List<RawServiceDeployment> deployments, Tally tally)
    {
        const string Kpi = "deployment-frequency";
        foreach (var release in all.Releases)
        {
            foreach (var _ in release.Deployments.Where(step => step.Reason == "rollback" && step.Finished is not null))
                tally.Leave(Kpi, release.Id, "rollback");
        }

        var reached = new HashSet<(string, string, string)>();
        foreach (var one in deployments)
        {
            var steps = one.Steps.Where(step => step.HasSucceeded && step.Finished is not null).OrderBy(step => step.Finished).DistinctBy(step => step.Environment).ToList();
            if (!one.IsVersion)
                tally.Leave(Kpi, one.Release.Id, one.IsSwitch ? "switch" : "aborted");
            else if (steps.Count == 0)
                tally.Leave(Kpi, one.Release.Id, "did not succeed");
            else if (one.First.Commit is { } commit && steps.Select(step => reached.Add((step.Service, step.Environment, commit))).ToList().TrueForAll(isNew => !isNew))
                tally.Leave(Kpi, one.Release.Id, "had run there before");
            else
                Reach(all, one, steps, tally);
        }
    }

    private static void Reach(RawRepository all, RawServiceDeployment one, List<RawStep> steps, Tally tally)
    {
        var at = one.Finished!.Value;
        var local = at.InZone(all.Zone);
        tally.Edge("first minutes of a month", local is { Day: 1, Hour: 0 });
        tally.Edge("another month than in UTC", local.Month != at.InUtc().Month);
        tally.Edge("exactly now", at == all.Now);
        tally.Edge("exactly 90 days ago", at == all.Now - Duration.FromDays(90));
        tally.Count("deployment-frequency/deployments", one.Release.Id, at, one.Segments, 1);
        tally.Count("deployment-frequency/days", one.Release.Id, at, one.Segments, Period.DaysBetween(LocalDate.FromDateTime(DateTime.UnixEpoch), local.Date));
        tally.Edge("a further phase", steps.Count > 1);
        foreach (var phase in steps.Skip(1))
            tally.Count("deployment-frequency/phases", one.Release.Id, phase.Finished!.Value, one.Segments, 1);
    }

    private static bool IsOutside(RawServiceDeployment one) => one.Steps.Any(step => step.Started < one.Release.WindowStart || step.Started >= one.Release.WindowEnd);

    private static bool HasFailed(RawRepository all, RawServiceDeployment one, Tally tally)
    {
        var others = one.Release.Deployments;
        var undone = others.Where(one.IsUndoneBy).ToList();
        tally.Edge("undone by name", undone.Any(step => one.Steps.Any(own => own.Id == step.Remediates)));
        tally.Edge("undone by the same service", undone.Any(step => one.Steps.All(own => own.Id != step.Remediates)));
        tally.Edge("a rollback of another one", others.Any(step => step.Reason == "rollback" && step.Service == one.Service && !one.IsUndoneBy(step)));
        return tally.Edge("a step rolled back", one.Steps.Any(step => step.Result == "rolled_back"))
            | undone.Count > 0
            | tally.Edge("mended by a hotfix", others.Any(one.IsMendedBy))
            | tally.Edge("held against it", all.Incidents.Values.Any(one.IsHeldAgainst))
            | tally.Edge("nothing succeeded", !one.HasSucceeded);
    }

    private static void Validation(RawRepository all, RawRelease release, Tally tally)
    {
        const string Kpi = "post-release-validation-time";
        if (release.LastFinish is not { } finish)
            return;
        if (release.Status is "rolled_back" or "failed")
        {
            tally.Leave(Kpi, release.Id, "undone or failed");
            return;
        }

        tally.Count($"{Kpi}/overdue", release.Id, finish, release.Segments, tally.Edge("overdue", (release.Confirmed ?? all.Now) - finish > Duration.FromHours(48)) ? 1 : 0);
        if (release.Confirmed is not { } confirmed)
            tally.Leave(Kpi, release.Id, "not confirmed");
        else if (confirmed < finish)
            tally.Leave(Kpi, release.Id, "confirmed before it was there");
        else
            tally.Count($"{Kpi}/validated", release.Id, confirmed, release.Segments, (confirmed - finish).TotalHours);
    }
}
