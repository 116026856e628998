using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>13, 14, 15 and 17: what execution records tell besides deployments.</summary>
internal static class ExecutionKpis
{
    public static void Count(RawRepository all, Tally tally)
    {
        foreach (var release in all.Releases)
        {
            foreach (var step in release.Execution["steps"].Items)
                Step(all, release, step, tally);
            if (!release.IsExecuted)
                continue;
            Delays(release, "rework-from-process-gaps", cause => cause.StartsWith("missing_", StringComparison.Ordinal), ["delays", "per-10-releases"], tally);
            Delays(release, "dependency-delays", cause => cause == "dependency", ["delays"], tally);
            Surprises(all, release, tally);
        }
    }

    private static void Delays(RawRelease release, string kpi, Func<string, bool> counts, string[] figures, Tally tally)
    {
        foreach (var figure in figures.Append("hours"))
            tally.Count($"{kpi}/{figure}", release.Id, release.End, release.Segments, 0);
        foreach (var delay in release.Execution["delays"].Items)
        {
            if (!counts(delay["cause"].Text!))
            {
                tally.Leave(kpi, release.Id, "another cause");
                continue;
            }

            foreach (var figure in figures)
                tally.Count($"{kpi}/{figure}", release.Id, release.End, release.Segments, 1, 0);
            tally.Count($"{kpi}/hours", release.Id, release.End, release.Segments, delay.Span("duration").TotalHours, 0);
            if (kpi == "dependency-delays")
                tally.Leave(kpi, release.Id, "what was predicted is not known without Git");
        }
    }

    private static void Surprises(RawRepository all, RawRelease release, Tally tally)
    {
        const string Kpi = "day-of-release-surprises";
        tally.Count($"{Kpi}/surprises", release.Id, release.End, release.Segments, 0);
        tally.Count($"{Kpi}/per-release", release.Id, release.End, release.Segments, 0);
        foreach (var surprise in release.Execution["surprises"].Items)
        {
            var (at, earliest) = (surprise.Time("at")!.Value, (release.Baseline["window"].Time("start") ?? release.WindowStart) - Duration.FromHours(24));
            if (at > all.Now)
                continue;
            if (tally.Edge("a small surprise", surprise["severity"].Number > 2) | tally.Edge("a known surprise", surprise["known"].Text == "true")
                | tally.Edge("a surprise long before", at < earliest) | tally.Edge("a surprise after it was confirmed", at > release.Confirmed))
            {
                tally.Leave(Kpi, release.Id, "small, known or at another time");
                continue;
            }

            tally.Edge("a surprise exactly a day before", at == earliest);
            tally.Count($"{Kpi}/surprises", release.Id, release.End, release.Segments, 1, 0);
            tally.Count($"{Kpi}/per-release", release.Id, release.End, release.Segments, 1, 0);
        }
    }

    private static void Step(RawRepository all, RawRelease release, Raw step, Tally tally)
    {
        const string Kpi = "automation-coverage";
        var (started, finish) = (step.Time("started_at")!.Value, step.Time("finished_at"));
        if ((finish ?? started) > all.Now)
            return;
        var kind = KindOf(all, release, step["step"].Text!);
        if (finish is not { } finished || !step["result"].IsThere)
            tally.Leave(Kpi, release.Id, "not finished");
        else if (step["result"].Text == "skipped")
            tally.Leave(Kpi, release.Id, "skipped");
        else if (kind is null)
            tally.Leave(Kpi, release.Id, "in no runbook");
        else if (kind == "approval")
            tally.Leave(Kpi, release.Id, "approval");
        else
            Done(release, kind, started, finished, tally);
    }

    private static void Done(RawRelease release, string kind, Instant started, Instant finished, Tally tally)
    {
        var (isAutomated, minutes) = (kind == "automated", (finished - started).TotalMinutes);
        tally.Edge("a step without length", minutes == 0);
        tally.Count("automation-coverage/steps", release.Id, finished, release.Segments, isAutomated ? 1 : 0);
        tally.Count("automation-coverage/minutes", release.Id, finished, release.Segments, isAutomated ? minutes : 0, minutes);
        tally.Count("automation-coverage/manual", release.Id, finished, release.Segments, kind == "manual" ? 1 : 0);
        tally.Count("automation-coverage/checkpoints", release.Id, finished, release.Segments, kind == "checkpoint" ? 1 : 0);
    }

    private static string? KindOf(RawRepository all, RawRelease release, string id)
    {
        var runbook = release.Plan["runbook"].Text is { } name ? all.Runbooks.GetValueOrDefault(name) ?? Raw.Nothing : release.Plan;
        var step = runbook["steps"].Items.FirstOrDefault(step => step["id"].Text == id);
        return step is null ? null : step["kind"].Text ?? "manual";
    }
}
