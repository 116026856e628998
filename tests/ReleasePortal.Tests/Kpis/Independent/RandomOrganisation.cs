using NodaTime;
using ReleasePortal.Tests.Calendar;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>A small organisation with eventful releases, written as files; the same for the same seed.</summary>
internal sealed class RandomOrganisation
{
    private static readonly string[] Regions = ["eu", "us", "apac"];
    private static readonly string[] Profiles = ["", "profile: startup\n", "profile: saas\n", "profile: enterprise\n", "profile: regulated\n"];
    private static readonly string[] Kinds = ["", ", kind: manual", ", kind: automated", ", kind: automated", ", kind: approval", ", kind: checkpoint"];

    private readonly Chance chance;
    private readonly RandomTimes times;

    public RandomOrganisation(int seed)
    {
        chance = new Chance(seed);
        times = new RandomTimes(chance);
        Services = [.. Enumerable.Range(1, 2 + chance.Below(3)).Select(number => $"service-{number}")];
        Releases = [.. Enumerable.Range(1, 3 + chance.Below(6)).Select(number => $"release-{number}")];
        Catalogue();
        var releases = new RandomReleases(chance, times, this);
        foreach (var release in Releases)
            releases.Write(release);
        for (var number = 0; number < chance.Below(6); number++)
            Incident(number);
        for (var number = 0; number < chance.Below(4); number++)
            Survey(number);
        for (var number = 0; number < chance.Below(4); number++)
            Waiver(number);
    }

    public SmallRepository Files { get; } = new();

    public Instant Now => times.Now;

    public IReadOnlyList<string> Services { get; }

    public IReadOnlyList<string> Releases { get; }

    public HashSet<string> UsedWaivers { get; } = new(StringComparer.Ordinal);

    public string Team() => $"team-{1 + chance.Below(2)}";

    public string Product() => $"product-{1 + chance.Below(2)}";

    /// <summary>What is to be done, for reviews and incidents.</summary>
    public string Actions(Instant since) => string.Concat(Enumerable.Range(1, chance.Below(4)).Select(number => (number == 1 ? "actions:\n" : "") + Action(number, since)));

    private string Action(int number, Instant since)
    {
        var due = since + Duration.FromDays(chance.Below(20));
        var ends = chance.In(10) ? ", wont_do: no"
            : (chance.In(70) ? $", done_at: {times.Day(due + Duration.FromDays(chance.Below(5) - 3))}{(chance.In(75) ? ", verified_by: qa" : "")}" : "") + (chance.In(20) ? $", due_extended: {times.Day(due + Duration.FromDays(5))}" : "");
        return $"  - {{ id: a{number}, title: Do it, owner: dev, due: {times.Day(due)}{ends} }}\n";
    }

    private void Catalogue()
    {
        Files.With("portal.yml", $"title: Portal\norganisation: Example\ntime_zone: {times.Zone.Id}\naudiences: [internal, customer]\n{chance.Of(Profiles)}");
        foreach (var number in (int[])[1, 2])
        {
            Files.With($"content/teams/team-{number}.yml", $"title: T\ncontact: t\non_call: t\ntime_zone: {times.TeamZone()}\nmembers:\n  - handle: dev-{number}\ncapacity: 1\n");
            Files.With($"content/products/product-{number}.yml", $"title: P\nsummary: P.\nowner: team-{number}\nsupport_contact: p\nversion_scheme: semver\naudience: customer\n");
            Files.With($"content/runbooks/runbook-{number}.md", $"---\ntitle: R\nsummary: R.\nowner: team-1\nservices: [service-1]\nreviewed_at: 2026-01-01\n{Steps()}---\nUse it.\n");
        }

        Files.With("content/environments/staging.yml", "title: S\nstage: staging\nregion: lab\ntime_zone: UTC\n");
        foreach (var region in Regions)
            Files.With($"content/environments/production-{region}.yml", $"title: E\nstage: production\nregion: {region}\ntime_zone: UTC\n");
        foreach (var service in Services)
        {
            var environments = string.Join(", ", chance.Some(Regions, 60).Select(region => $"production-{region}").Append("staging"));
            Files.With($"content/services/{service}.yml", $"title: S\nsummary: S.\nproduct: {Product()}\nowner: {Team()}\ntier: {1 + chance.Below(4)}\nenvironments: [{environments}]\n");
        }
    }

    /// <summary>Steps of a runbook, of all kinds.</summary>
    public string Steps() => "steps:\n" + string.Concat(Enumerable.Range(1, 5).Select(number => $"  - {{ id: s{number}, title: Step, duration: PT5M{chance.Of(Kinds)} }}\n"));

    private void Incident(int number)
    {
        var started = times.Any();
        var detected = started + times.Minutes(0, 90);
        var cause = chance.Below(5) switch
        {
            0 => "not_caused_by_release: A disk was full.\n",
            1 => "",
            2 => $"caused_by: [{string.Join(", ", ((string[])[chance.Of(Releases), chance.Of(Releases), "unknown-1"]).Distinct(StringComparer.Ordinal))}]\n",
            _ => $"caused_by: [{chance.Of(Releases)}]\n",
        };
        var services = chance.Some(Services, 40) is { Count: > 0 } some ? some : [chance.Of(Services)];
        Files.With($"content/incidents/incident-{number}.md", $"""
            ---
            title: Incident
            severity: {1 + chance.Below(4)}
            services: [{string.Join(", ", services)}]
            started_at: {times.Text(started)}
            detected_at: {times.Text(detected)}
            impact: Some.
            {(chance.In(75) ? $"restored_at: {times.Text(detected + times.Minutes(0, 60 * 24 * 20))}\n" : "")}{cause}{Actions(detected)}---
            It was bad.

            """);
    }

    private void Survey(int number)
    {
        var most = chance.Of([1, 2, 4, 9]);
        int[] gave = [chance.Below(most), chance.Below(most), chance.Below(most), chance.Below(most), chance.Below(most)];
        Files.With($"content/surveys/survey-{number}.yml", $"""
            quarter: {(chance.In(20) ? 2025 : 2026)}-q{1 + chance.Below(4)}
            group: {chance.Of<string>(["support", "product"])}
            invited: {1 + gave.Sum() + chance.Below(10)}
            answers: {"{"} one: {gave[0]}, two: {gave[1]}, three: {gave[2]}, four: {gave[3]}, five: {gave[4]} {"}"}

            """);
    }

    private void Waiver(int number)
    {
        if (chance.In(50))
            UsedWaivers.Add($"waiver-{number}");
        Files.With($"content/waivers/waiver-{number}.yml", $"""
            rule: REF016
            subject: {(chance.In(70) ? chance.Of(Releases) : "content/roles.yml")}
            reason: It is so.
            compensating_control: We look.
            approved_by: {"{"} role: release-manager, handle: lead {"}"}
            expires: {times.Day(times.Now + Duration.FromDays(chance.Below(5) - 1))}

            """);
    }
}
