using System.Security.Cryptography;
using System.Text;
using NodaTime;
using ReleasePortal.Tests.Calendar;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>Writes plans, evidence and reviews.</summary>
internal sealed class RandomReleases(Chance chance, RandomTimes times, RandomOrganisation organisation)
{
    private static readonly string[] Statuses =
    [
        "completed", "completed", "completed", "completed", "completed", "completed", "rolled_back", "failed", "validating", "in_progress", "approved", "planned", "proposed",
        "cancelled", "withdrawn", "postponed",
    ];

    private static readonly string[] Types = ["standard", "standard", "expedited", "emergency", "maintenance"];
    private static readonly string[] Dues = ["T-24h", "T-7d", "T+30m", "T-0m"];
    private static readonly string[] States = ["pass", "pass", "fail", "not_run", "waived"];

    private readonly RandomExecutions executions = new(chance, times);

    public void Write(string id)
    {
        var (start, status, folder) = (times.Any(), chance.Of(Statuses), $"releases/{(chance.In(30) ? "2026/" : "")}{id}");
        var end = start + times.Minutes(30, 240);
        var services = chance.Some(organisation.Services, 50) is { Count: > 0 } some ? some : [chance.Of(organisation.Services)];
        organisation.Files.With(folder + "/release.yml", $"""
            title: Release
            product: {organisation.Product()}
            version: "1.0.0"
            type: {chance.Of(Types)}
            status: {status}
            owner: {organisation.Team()}
            summary: It brings something.
            window: {times.Window(start, end)}
            services:
            {string.Concat(services.Select(service => $"  - {{ service: {service}, version: \"1.0.0\" }}\n"))}{Scope(start)}{Fields()}{History(start, end)}{(chance.In(50) ? Approvals("", () => start + (chance.In(70) ? times.Minutes(-6000, 0) : times.Minutes(0, 200))) : "")}{Communications(start)}{(chance.In(60) ? $"runbook: runbook-{1 + chance.Below(2)}\n" : chance.In(50) ? organisation.Steps() : "")}
            """);
        Evidence(folder);
        if (chance.In(40))
            organisation.Files.With(folder + "/review.md", $"---\ndate: {times.Day(end)}\nattendees: [qa]\n{organisation.Actions(end)}---\nIt was good.\n");
        if (status is not ("proposed" or "planned" or "withdrawn") && chance.In(90))
            organisation.Files.With(folder + "/execution.yml", executions.Of(start, end, services));
    }

    private string Scope(Instant start) => string.Concat(Enumerable.Range(1, chance.Below(4)).Select(number => (number == 1 ? "scope:\n" : "")
        + $"  - {{ id: I-{number}, title: Item, kind: fix{(chance.In(70) ? $", merged_at: {times.Text(start + times.Minutes(-20000, 1000))}" : "")} }}\n"));

    private string Fields() => string.Concat(chance.Some(
    [
        "rollback: { strategy: redeploy }\n", "validation:\n  - { id: v, title: V, kind: smoke, owner: qa }\n", "risk: { first_time: false }\n", "verifier: qa\n",
        $"go_no_go:\n  - {{ id: g, criterion: G, owner: qa, state: {chance.Of(States)} }}\n  - {{ id: h, criterion: H, owner: qa, state: {chance.Of(States)} }}\n",
        "decision: { verdict: go, at: 2026-01-01T10:00:00Z, by: lead }\n", "support: { changes: Some., contacts: [duty] }\n", "justification: It is needed.\n", "commander: lead\n",
        "deployer: dev\n", "readiness:\n  - { service: service-1, check: tests, state: pass }\n", "raci:\n  deploy: { responsible: [deployer], accountable: release-manager }\n",
    ], chance.Of([60, 97, 100])));

    private string History(Instant start, Instant end)
    {
        if (chance.In(25))
            return "";
        var submitted = start + times.Minutes(-9000, 3);
        var window = chance.In(60) ? times.Window(start, end) : times.Window(start + times.Minutes(-300, 20), end + times.Minutes(-20, 300));
        var scope = string.Join(", ", chance.Some(Enumerable.Range(1, 4), 60).Select(number => $"I-{number}"));
        return "history:\n  source: export\n"
            + (chance.In(80) ? $"  submitted: {times.Text(submitted)}\n" : "")
            + (chance.In(75) ? $"  baseline: {{ {(chance.In(85) ? $"window: {window}, " : "")}scope: [{scope}] }}\n" : "")
            + (chance.In(60) ? Approvals("  ", () => chance.In(25) ? submitted + times.Minutes(-1, 4) : start + times.Minutes(-6000, 20)) : "");
    }

    private string Approvals(string indent, Func<Instant> at) => $"{indent}approvals:\n" + string.Concat(Enumerable.Range(0, 1 + chance.Below(3)).Select(_ =>
        $"{indent}  - {{ role: release-manager, by: lead, at: {times.Text(at())}, decision: {(chance.In(80) ? "approved" : "rejected")} }}\n"));

    private string Communications(Instant start) => string.Concat(Enumerable.Range(1, chance.Below(4)).Select(number => (number == 1 ? "communications:\n" : "") + Message(start)));

    private string Message(Instant start)
    {
        var at = start + times.Minutes(-3000, 100);
        var sent = chance.In(30) ? "" : $", sent_at: {times.Text(chance.In(30) ? at : at + times.Minutes(-3000, 100))}";
        return $"  - {{ audience: internal, milestone: {(chance.In(50) ? "start" : chance.In(50) ? "rollback" : "completion")}, channel: mail, due: {(chance.In(50) ? chance.Of(Dues) : times.Text(at))}, owner: qa{sent} }}\n";
    }

    private void Evidence(string folder)
    {
        if (chance.In(50))
            return;
        var items = "";
        for (var number = 0; number < chance.Below(4); number++)
        {
            var bytes = Encoding.UTF8.GetBytes($"<tests n='{number}'/>\n");
            var place = chance.In(25)
                ? "url: \"https://evidence.example/1\""
                : $"file: f{number}.xml, sha256: \"{Convert.ToHexStringLower(SHA256.HashData(chance.In(85) ? bytes : [1]))}\"";
            items += $"  - {{ kind: test, title: T, collected_at: 2026-01-01T10:00:00Z, source: run, {place} }}\n";
            if (chance.In(85) && place[0] == 'f')
                organisation.Files.With($"{folder}/evidence/f{number}.xml", bytes);
        }

        if (items.Length > 0)
            organisation.Files.With(folder + "/evidence.yml", "items:\n" + items);
    }
}
