using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>6, 7 and 18: what incidents and reviews tell.</summary>
internal static class IncidentKpis
{
    public static void Count(RawRepository all, Tally tally)
    {
        var deployments = all.Releases.SelectMany(release => release.ServiceDeployments).Where(one => one.IsVersion && one.Finished <= all.Now).ToList();
        foreach (var (id, incident) in all.Incidents)
        {
            Actions(all, id, incident, Segments.OfIncident(all, incident), tally);
            if (incident.Time("detected_at") > all.Now)
                continue;
            Caused(id, incident, Segments.OfIncident(all, incident), tally);
            Restored(all, id, incident, deployments, tally);
        }

        foreach (var one in deployments)
        {
            foreach (var figure in Formula.All.Keys.Where(key => key.StartsWith("release-related-incidents/", StringComparison.Ordinal)))
                tally.Count(figure, one.Release.Id, one.Finished!.Value, one.Segments, 0);
            if (!all.Incidents.Values.Any(one.IsHeldAgainst))
                Mended(all, one, tally);
        }

        foreach (var release in all.Releases)
            Actions(all, release.Id, all.File(release.Folder + "/review.md"), release.Segments, tally);
    }

    private static void Caused(string id, Raw incident, IReadOnlyList<string> segments, Tally tally)
    {
        var at = incident.Time("detected_at")!.Value;
        if (incident["not_caused_by_release"].IsThere)
        {
            tally.Leave("release-related-incidents", id, "no release did it");
        }
        else if (incident["caused_by"].Words.Count == 0)
        {
            tally.Edge("unattributed");
            tally.Count("release-related-incidents/unattributed", id, at, segments, 1, 0);
        }
        else
        {
            foreach (var figure in (string[])["caused", "per-100-deployments", $"severity-{incident["severity"].Number}"])
                tally.Count($"release-related-incidents/{figure}", id, at, segments, 1, 0);
            tally.Edge("caused by several releases", incident["caused_by"].Words.Count > 1);
        }
    }

    private static void Restored(RawRepository all, string id, Raw incident, List<RawServiceDeployment> deployments, Tally tally)
    {
        const string Kpi = "time-to-restore";
        var (detected, segments) = (incident.Time("detected_at")!.Value, Segments.OfIncident(all, incident));
        if (incident.Time("restored_at") is not { } restored || restored > all.Now)
        {
            tally.Edge("open incident");
            tally.Count($"{Kpi}/open", id, all.Now, segments, 1);
            return;
        }

        tally.Count($"{Kpi}/since-detected", id, restored, segments, (restored - detected).TotalHours);
        var failed = deployments.Where(one => one.IsHeldAgainst(incident) && one.Finished <= restored).ToList();
        tally.Edge("no service of the release is hit", failed.Exists(one => !incident["services"].Words.Contains(one.Service)));
        if (failed.Count > 0)
            tally.Count($"{Kpi}/since-deployed", id, restored, segments, (restored - failed.Min(one => one.Finished!.Value)).TotalHours);
        else
            tally.Leave(Kpi, id, incident["caused_by"].Words.Count > 0 ? "no deployment to count from" : "no release named");
    }

    private static void Mended(RawRepository all, RawServiceDeployment one, Tally tally)
    {
        if (tally.Edge("undone because of an incident", one.Release.Deployments.Any(step => (one.IsUndoneBy(step) || one.IsMendedBy(step)) && step.Remediates is { } named && all.Incidents.ContainsKey(named))))
            return;
        var done = one.Release.Deployments.Where(step => step.HasSucceeded && step.Finished is not null).OrderBy(step => step.Finished).ToList();
        if ((done.Find(one.IsUndoneBy) ?? done.Find(one.IsMendedBy)) is not { } answer)
            return;
        tally.Edge("undone without an incident", answer.Reason == "rollback");
        tally.Edge("mended without an incident", answer.Reason == "hotfix");
        if (answer.Finished < one.Finished)
            tally.Leave("time-to-restore", one.Release.Id, "mended before it was there");
        else
            tally.Count("time-to-restore/since-deployed", one.Release.Id, answer.Finished!.Value, one.Segments, (answer.Finished.Value - one.Finished!.Value).TotalHours);
    }

    private static void Actions(RawRepository all, string id, Raw record, IReadOnlyList<string> segments, Tally tally)
    {
        foreach (var action in record["actions"].Items.Where(action => action.Day("due") < all.Today))
        {
            if (action["wont_do"].IsThere)
            {
                tally.Leave("review-action-completion", id, "not to be done");
                continue;
            }

            var isDone = action.Day("done_at") <= action.Day("due") && action["verified_by"].IsThere;
            tally.Edge("an action done in time and verified by nobody", action.Day("done_at") <= action.Day("due") && !isDone);
            tally.Edge("an action done on the day it was due", action.Day("done_at") == action.Day("due"));
            tally.Edge("an action extended", action["due_extended"].IsThere && action.Day("done_at") > action.Day("due"));
            tally.Count("review-action-completion/done-in-time", id, all.StartOf(action.Day("due")!.Value), segments, isDone ? 1 : 0);
        }
    }
}
