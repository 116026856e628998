using NodaTime;
using ReleasePortal.Tests.Calendar;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>Writes what happened in releases: phases, retries, ways back, hotfixes, switches, and what was noticed.</summary>
internal sealed class RandomExecutions(Chance chance, RandomTimes times)
{
    private static readonly string[] Places = ["production-eu", "production-us", "production-apac"];
    private static readonly string[] Commits = ["aaaaaaa1", "bbbbbbb2", "ccccccc3"];
    private static readonly string[] Results = ["succeeded", "succeeded", "succeeded", "succeeded", "succeeded", "succeeded", "failed", "rolled_back", "aborted"];
    private static readonly string[] Reasons = ["feature", "feature", "feature", "fix", "hotfix", "config", "flag"];
    private static readonly string[] Causes = ["missing_artifact", "missing_approval", "missing_evidence", "missing_environment", "dependency", "defect", "people", "external"];
    private static readonly string[] Spans = ["PT45M", "P1D", "PT2H30M", "P1W"];
    private static readonly string[] Ends = ["done", "done", "done", "failed", "skipped"];

    public string Of(Instant start, Instant end, IReadOnlyList<string> services)
    {
        var deployments = Deployments(start, end, services);
        return string.Concat(
            deployments,
            List("steps", 6, _ => Step(start + times.Minutes(-60, 300))),
            List("surprises", 3, _ => $"{{ at: {times.Text(Noticed(start))}, severity: {1 + chance.Below(4)}, title: Oh{(chance.In(30) ? ", known: true" : "")} }}"),
            List("delays", 3, _ => $"{{ cause: {chance.Of(Causes)}, duration: {chance.Of(Spans)} }}"),
            chance.In(70) ? $"confirmed: {{ at: {times.Text(end + (chance.In(80) ? times.Minutes(-60, 240) : times.Minutes(0, 6000)))}, by: qa }}\n" : "",
            "outcome: It is over.\n");
    }

    private string List(string key, int most, Func<int, string> entry) =>
        string.Concat(Enumerable.Range(1, chance.Below(most + 1)).Select(number => $"{(number == 1 ? key + ":\n" : "")}  - {entry(number)}\n"));

    private Instant Noticed(Instant start) => chance.In(20) ? start - Duration.FromHours(24) : start + times.Minutes(-1600, 600);

    private string Step(Instant at)
    {
        var length = chance.In(20) ? Duration.Zero : times.Minutes(1, 60);
        return $"{{ step: s{1 + chance.Below(7)}, started_at: {times.Text(at)}, by: dev{(chance.In(85) ? $", finished_at: {times.Text(at + length)}" : "")}{(chance.In(85) ? $", result: {chance.Of(Ends)}" : "")} }}";
    }

    private string Deployments(Instant start, Instant end, IReadOnlyList<string> services)
    {
        var (lines, at) = (new List<string>(), start + (chance.In(70) ? Duration.Zero : times.Minutes(-30, 60)));
        foreach (var service in services.Where(_ => chance.In(90)))
        {
            var (reason, commit) = (chance.Of(Reasons), chance.In(75) ? chance.Of(Commits) : null);
            var remediates = chance.In(15) ? "incident-1" : null;
            foreach (var place in chance.Some(Places, 55))
            {
                Add(service, place, reason, commit, remediates);
                if (chance.In(15))
                    Add(service, place, reason, commit, null);
            }

            for (var tries = chance.In(20) ? 1 + chance.Below(2) : 0; tries > 0; tries--)
                Add(service, chance.Of(Places), "rollback", chance.In(50) ? chance.Of(Commits) : null, AnyId());
            if (chance.In(15))
                Add(service, chance.Of(Places), "hotfix", chance.Of(Commits), AnyId());
            if (chance.In(10))
                Add(service, "staging", reason, commit, null);
        }

        return lines.Count == 0 ? "" : "deployments:\n" + string.Concat(lines);

        string? AnyId() => chance.Below(4) switch { 0 => null, 1 => "incident-1", _ => $"d{1 + chance.Below(lines.Count + 1)}" };

        void Add(string service, string place, string reason, string? commit, string? remediates)
        {
            var finish = chance.In(15) && end > at ? end : chance.In(30) ? times.Border(at) : at + times.Minutes(0, 50);
            var result = chance.Of(Results);
            lines.Add($"  - {{ id: d{lines.Count + 1}, service: {service}, environment: {place}, started_at: {times.Text(at)}, by: dev"
                + (chance.In(93) ? $", finished_at: {times.Text(finish)}" : "") + (chance.In(95) ? $", result: {result}" : "")
                + (chance.In(90) || reason != "feature" ? $", reason: {reason}" : "") + (commit is null ? "" : $", commit: \"{commit}\"")
                + (remediates is null ? "" : $", remediates: {remediates}") + (chance.In(25) ? ", planned: false" : "") + " }\n");
            at = chance.In(20) ? at : finish + times.Minutes(0, 30);
        }
    }
}
