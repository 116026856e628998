using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>10, quick approvals, open changes and waivers: what governance asks.</summary>
internal static class ApprovalKpis
{
    public static void Count(RawRepository all, Tally tally)
    {
        foreach (var release in all.Releases)
        {
            CycleTime(all, release, tally);
            Quick(release, tally);
            if (release.Status is "completed" or "rolled_back" or "failed" or "cancelled" or "withdrawn")
                continue;
            if (release.Submitted is { } submitted && submitted <= all.Now)
                tally.Count("age-of-open-changes/age", release.Id, all.Now, release.Segments, (all.Now - submitted).TotalHours);
            else
                tally.Leave("age-of-open-changes", release.Id, "not known when submitted");
        }

        foreach (var (id, waiver) in all.Waivers)
        {
            if (waiver.Day("expires") < all.Today)
            {
                tally.Leave("waivers-unused", id, "over");
                continue;
            }

            var segments = (all.Release(waiver["subject"].Text) ?? all.Releases.FirstOrDefault(release => waiver["subject"].Text == $"{release.Folder}/release.yml"))?.Segments ?? Segments.None;
            tally.Edge("a waiver that ends today", waiver.Day("expires") == all.Today);
            tally.Count("waivers-unused/open", id, all.Now, segments, 1);
            tally.Count("waivers-unused/unused", id, all.Now, segments, all.UsedWaivers.Contains(id) ? 0 : 1);
        }
    }

    private static void CycleTime(RawRepository all, RawRelease release, Tally tally)
    {
        const string Kpi = "approval-cycle-time";
        if (release.Approvals.Count == 0)
        {
            if (tally.Edge("pre-approved", release.IsExecuted))
                tally.Count($"{Kpi}/pre-approved", release.Id, release.End, release.Segments, 1);
            return;
        }

        var decided = release.Approvals.Max(one => one.Time("at"))!.Value;
        if (release.Status is not ("approved" or "in_progress" or "validating" or "completed" or "rolled_back" or "failed"))
        {
            tally.Leave(Kpi, release.Id, "not decided");
        }
        else if (release.Submitted is not { } submitted)
        {
            tally.Leave(Kpi, release.Id, "not known when submitted");
        }
        else if (decided < submitted)
        {
            tally.Leave(Kpi, release.Id, "decided before it was submitted");
        }
        else
        {
            var rejections = release.Approvals.Count(one => one["decision"].Text == "rejected");
            var zone = ZoneOf(all, release);
            tally.Edge("a rejection", rejections > 0);
            tally.Edge("approved across a change of the clock", zone.GetUtcOffset(submitted) != zone.GetUtcOffset(decided));
            tally.Edge("approved on a weekend", decided.InZone(zone).DayOfWeek > IsoDayOfWeek.Friday);
            tally.Count($"{Kpi}/hours", release.Id, decided, release.Segments, (decided - submitted).TotalHours);
            tally.Count($"{Kpi}/business-hours", release.Id, decided, release.Segments, BusinessHours(submitted, decided, zone));
            tally.Count($"{Kpi}/loops", release.Id, decided, release.Segments, rejections);
        }
    }

    private static void Quick(RawRelease release, Tally tally)
    {
        foreach (var at in release.Approvals.Where(one => one["decision"].Text == "approved").Select(one => one.Time("at")!.Value))
        {
            if (release.Submitted is not { } submitted)
                tally.Leave("quick-approvals", release.Id, "not known when submitted");
            else
                tally.Count("quick-approvals/quick", release.Id, at, release.Segments, tally.Edge("approved within two minutes", at - submitted < Duration.FromMinutes(2)) ? 1 : 0);
        }
    }

    private static DateTimeZone ZoneOf(RawRepository all, RawRelease release) =>
        all.Teams.TryGetValue(release.Plan["owner"].Text!, out var team) ? DateTimeZoneProviders.Tzdb[team["time_zone"].Text!] : all.Zone;

    /// <summary>Day by day, what the span and the team's hours have in common.</summary>
    private static double BusinessHours(Instant from, Instant to, DateTimeZone zone)
    {
        var hours = 0.0;
        for (var day = from.InZone(zone).Date; day <= to.InZone(zone).Date; day = day.PlusDays(1))
        {
            var (opens, closes) = (day.At(new LocalTime(9, 0)).InZoneLeniently(zone).ToInstant(), day.At(new LocalTime(17, 0)).InZoneLeniently(zone).ToInstant());
            if (day.DayOfWeek <= IsoDayOfWeek.Friday)
                hours += Math.Max(0, (Instant.Min(closes, to) - Instant.Max(opens, from)).TotalHours);
        }

        return hours;
    }
}
