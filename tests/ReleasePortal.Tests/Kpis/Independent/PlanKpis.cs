using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>1, 2, 4 (a) and 12, and what governance asks of plans.</summary>
internal static class PlanKpis
{
    public static void Count(RawRepository all, Tally tally)
    {
        foreach (var release in all.Releases)
        {
            OnTime(all, release, tally);
            Communication(all, release, tally);
            if (!release.IsExecuted)
                continue;
            Scope(release, tally);
            Lead(release, tally);
            tally.Count("emergency-share/emergency", release.Id, release.End, release.Segments, tally.Edge("an emergency", release.IsEmergency) ? 1 : 0);
            if (release.IsEmergency)
                Explained(all, release, tally);
            var start = release.Deployments.Count > 0 ? release.Deployments[0].Started : release.WindowStart;
            var standing = new Dictionary<(string?, string?), string?>();
            foreach (var one in release.Approvals.Where(one => one.Time("at") <= start).OrderBy(one => one.Time("at")))
                standing[(one["role"].Text, one["by"].Text)] = one["decision"].Text;
            var isApproved = standing.ContainsValue("approved");
            tally.Edge("approved, and taken back before the start", !isApproved && release.Approvals.Any(one => one["decision"].Text == "approved" && one.Time("at") <= start));
            tally.Edge("approved only after the start", !isApproved && release.Approvals.Any(one => one["decision"].Text == "approved"));
            tally.Count("unapproved-changes/unapproved", release.Id, release.End, release.Segments, isApproved ? 0 : 1);
        }
    }

    /// <summary>What an emergency owes within two working days, counted day by day.</summary>
    private static void Explained(RawRepository all, RawRelease release, Tally tally)
    {
        var ended = release.WindowEnd.InZone(all.Zone).Date;
        var said = release.Approvals.Select(one => (LocalDate?)one.Time("at")!.Value.InZone(all.Zone).Date).Min();
        var held = all.File(release.Folder + "/review.md").Day("date");
        foreach (var (figure, done) in new[] { ("approved-in-time", said), ("reviewed-in-time", held <= all.Today ? held : null) })
        {
            var isLate = WorkingDays(ended, done ?? all.Today) > 2;
            if (done is not null || isLate)
                tally.Count($"emergency-share/{figure}", release.Id, release.End, release.Segments, tally.Edge("an emergency explained late", isLate) ? 0 : 1);
        }
    }

    private static int WorkingDays(LocalDate after, LocalDate until)
    {
        var days = 0;
        for (var day = after.PlusDays(1); day <= until; day = day.PlusDays(1))
            days += day.DayOfWeek <= IsoDayOfWeek.Friday ? 1 : 0;
        return days;
    }

    private static void OnTime(RawRepository all, RawRelease release, Tally tally)
    {
        const string Kpi = "release-on-time-rate";
        if (release.Status is "cancelled" or "withdrawn" && release.WindowEnd <= all.Now)
            tally.Leave(Kpi, release.Id, "not carried out");
        if (release.Status == "postponed" && (release.Baseline["window"].Time("end") ?? release.WindowEnd) is var promised && promised <= all.Now)
        {
            if (tally.Edge("postponed emergency", release.IsEmergency))
                tally.Leave(Kpi, release.Id, "emergency");
            else if (tally.Edge("postponed", true))
                tally.Count($"{Kpi}/on-time", release.Id, promised, release.Segments, 0);
        }

        if (!release.IsExecuted)
            return;
        if (release.IsEmergency)
            tally.Leave(Kpi, release.Id, "emergency");
        else if (tally.Edge("not completed is not on time", release.Status != "completed"))
            tally.Count($"{Kpi}/on-time", release.Id, release.End, release.Segments, 0);
        else if (!release.Baseline["window"].IsThere)
            tally.Leave(Kpi, release.Id, "no baseline");
        else if (release.LastFinish is not { } finish)
            tally.Leave(Kpi, release.Id, "no finished deployment");
        else
            tally.Count($"{Kpi}/on-time", release.Id, release.End, release.Segments, IsOnTime(release.Deployments[0].Started, finish, release.Baseline["window"], tally) ? 1 : 0);
    }

    private static bool IsOnTime(Instant start, Instant finish, Raw window, Tally tally)
    {
        tally.Edge("started or finished to the second", start == window.Time("start") || finish == window.Time("end"));
        return !tally.Edge("too early", start < window.Time("start")) & !tally.Edge("too late", finish > window.Time("end"));
    }

    private static void Scope(RawRelease release, Tally tally)
    {
        var (promised, kept) = (release.Baseline["scope"].Words.Distinct().ToList(), release.Plan["scope"].Items.Select(item => item["id"].Text!).Distinct().ToList());
        if (promised.Count == 0)
        {
            tally.Leave("scope-stability", release.Id, "no baseline");
            return;
        }

        var (added, removed) = (kept.Except(promised).Count(), promised.Except(kept).Count());
        tally.Edge("items added", added > 0);
        tally.Edge("items removed", removed > 0);
        tally.Count("scope-stability/changed-after-freeze", release.Id, release.End, release.Segments, added + removed, promised.Count);
        tally.Count("scope-stability/added", release.Id, release.End, release.Segments, added, promised.Count);
        tally.Count("scope-stability/removed", release.Id, release.End, release.Segments, removed, promised.Count);
    }

    private static void Lead(RawRelease release, Tally tally)
    {
        foreach (var item in release.Plan["scope"].Items)
        {
            if (release.Status != "completed")
                tally.Leave("lead-time-for-changes", release.Id, "undone or failed");
            else if (release.Confirmed is not { } confirmed)
                tally.Leave("lead-time-for-changes", release.Id, "not confirmed");
            else if (item.Time("merged_at") is not { } merged)
                tally.Leave("lead-time-for-changes", release.Id, "not known when merged");
            else if (merged > confirmed)
                tally.Leave("lead-time-for-changes", release.Id, "merged after");
            else
                tally.Count("lead-time-for-changes/merged-to-confirmed", release.Id, confirmed, release.Segments, (confirmed - merged).TotalHours);
        }
    }

    private static void Communication(RawRepository all, RawRelease release, Tally tally)
    {
        foreach (var message in release.Plan["communications"].Items)
        {
            var due = message["due"].Text!.StartsWith('T') ? Offset(message["due"].Text!, release.Baseline["window"].Time("start") ?? release.WindowStart) : message.Time("due")!.Value;
            if (due > all.Now)
                continue;
            if (release.Status is "cancelled" or "withdrawn" or "postponed" or "proposed")
            {
                tally.Leave("communication-timeliness", release.Id, "nothing to tell");
                continue;
            }

            var sent = message.Time("sent_at");
            var isUndone = release.Status is "rolled_back" or "failed";
            if (sent is null && message["milestone"].Text is { } point && (point == "rollback" ? !isUndone : point == "completion" && isUndone))
            {
                tally.Edge("a message that nobody waited for", true);
                tally.Leave("communication-timeliness", release.Id, "nobody waited");
                continue;
            }

            tally.Edge("a message never sent", sent is null);
            tally.Edge("a message sent too late", sent > due);
            tally.Edge("a message sent to the minute", sent == due);
            tally.Count("communication-timeliness/in-time", release.Id, due, release.Segments, sent <= due ? 1 : 0);
        }
    }

    private static Instant Offset(string text, Instant start)
    {
        var count = int.Parse(text[2..^1]);
        var span = text[^1] switch { 'm' => Duration.FromMinutes(count), 'h' => Duration.FromHours(count), _ => Duration.FromDays(count) };
        return text[1] == '-' ? start - span : start + span;
    }
}
