using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The files that the rows of an example describe, on a base where nothing has happened.</summary>
/// <param name="rows">Of all records and entries.</param>
/// <param name="commits">The ids of a product's commits by the names that the example gives them.</param>
internal sealed class ExampleRecords(IReadOnlyList<ExampleRow> rows, IReadOnlyDictionary<string, string> commits)
{
    private static readonly string[] Kinds =
        ["release", "version", "deployment", "item", "step", "delay", "surprise", "message", "approval", "action", "incident", "survey", "waiver", "evidence", "commit"];

    /// <summary>Versions that the branch held before; with any, the example stands on Git.</summary>
    public IReadOnlyList<ExampleRow> Versions => [.. Rows("version").OrderBy(row => ExampleTime.Read(row["committed"]!))];

    public IReadOnlySet<string> UsedWaivers => Rows("waiver").Where(row => row["waives a finding"] is not null).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Unknown => rows.Where(row => !Kinds.Contains(row.Kind, StringComparer.Ordinal)).Select(row => $"{row.Kind} {row.Name}: no kind of row")
        .Concat(rows.Where(IsEntry).Where(row => !Rows("release").Concat(Rows("incident")).Any(record => record.Name == row.Record)).Select(row => $"{row.Name}: no such record"));

    /// <summary>Everything as it is now.</summary>
    public SmallRepository Now()
    {
        var files = Everything();
        foreach (var release in Rows("release"))
            files.With(PathOf(release), Plan(release, null));
        return files;
    }

    /// <summary>What the branch held, one after the other; what is no plan was always there.</summary>
    public IEnumerable<(string At, SmallRepository Content)> History()
    {
        var files = Everything();
        foreach (var version in Versions)
        {
            files.With($"releases/{version.Record}/release.yml", Plan(Rows("release").Single(release => release.Name == version.Record), version));
            yield return (version["committed"]!, files.Copy());
        }

        foreach (var release in Rows("release").OrderBy(row => ExampleTime.Read(row["committed"] ?? "30 Nov 11:00")))
            yield return (release["committed"] ?? "30 Nov 11:00", files.With(PathOf(release), Plan(release, null)).Copy());
    }

    private static string PathOf(ExampleRow release) => $"releases/{release.Name}/release.yml";

    private static bool IsEntry(ExampleRow row) => row.Kind is "version" or "deployment" or "item" or "step" or "delay" or "surprise" or "message" or "approval" or "action" or "evidence";

    private SmallRepository Everything()
    {
        var files = Empty();
        foreach (var release in Rows("release"))
            Happened(release, files);
        foreach (var incident in Rows("incident"))
            files.With($"content/incidents/{incident.Name}.md", Incident(incident));
        foreach (var survey in Rows("survey"))
            files.With($"content/surveys/{survey.Name}.yml", Survey(survey));
        foreach (var waiver in Rows("waiver"))
            files.With($"content/waivers/{waiver.Name}.yml", SmallRepository.Base().TextOf("content/waivers/late-mail.yml").Replace("2026-12-01", ExampleTime.Day(waiver["expires"]!), StringComparison.Ordinal));
        return files;
    }

    private static SmallRepository Empty()
    {
        var files = SmallRepository.Base();
        foreach (var path in files.Files.Keys.ToList().Where(path => path.StartsWith("releases/", StringComparison.Ordinal)))
            files.Without(path);
        return files.Without("content/incidents/checkout-timeouts.md").Without("content/waivers/late-mail.yml").Without("content/surveys/support-2026-q3.yml")
            .Without("content/improvements/watch-disks.yml")
            .Replace("portal.yml", "Europe/Berlin", "Etc/UTC")
            .With("content/environments/production-us.yml", files.TextOf("content/environments/production.yml").Replace("region: eu", "region: us", StringComparison.Ordinal))
            .Replace("content/services/shop-api.yml", "environments: [staging, production]", "environments: [staging, production, production-us]")
            .With("content/services/shop-api.yml", files.TextOf("content/services/shop-api.yml") + $"repository: {{ url: \"{ClonesOfProducts.Address}\" }}\n");
    }

    private void Happened(ExampleRow release, SmallRepository files)
    {
        if (new ExampleExecution(commits).Text(release, PartsOf(release)) is { Length: > 0 } text)
            files.With($"releases/{release.Name}/execution.yml", text);
        var (held, actions) = (release["reviewed"], Actions(release));
        if (held is not null || actions.Length > 0)
            files.With($"releases/{release.Name}/review.md", $"---\ndate: {ExampleTime.Day(held ?? "13 Nov")}\nattendees: [release-manager]\nwent_well: [It was quick.]\nwent_badly: [It broke.]\n{(actions.Length > 0 ? actions : "actions: []\n")}---\nWe would do it again.\n");
        var listed = PartsOf(release).Where(row => row.Kind == "evidence").Select(row => Evidence(release, row, files)).ToList();
        if (listed.Count > 0)
            files.With($"releases/{release.Name}/evidence.yml", $"items:\n{string.Concat(listed)}");
    }

    private static string Evidence(ExampleRow release, ExampleRow row, SmallRepository files)
    {
        var text = Encoding.UTF8.GetBytes("passed\n");
        var state = row["state"];
        if (state is "there" or "not what was listed")
            files.With($"releases/{release.Name}/evidence/{row.Entry}", state == "there" ? text : "failed\n"u8.ToArray());
        else if (state is not ("gone" or "an address"))
            throw new FormatException($"No state of evidence: {state}");
        var where = state == "an address" ? $"url: \"https://ci.shop.example/{row.Entry}\"" : $"file: {row.Entry}, sha256: \"{Convert.ToHexStringLower(SHA256.HashData(text))}\"";
        return $"  - {{ kind: test, title: Tests, collected_at: 2026-11-09T08:55:00Z, source: a run, {where} }}\n";
    }

    private string Incident(ExampleRow row)
    {
        var detected = ExampleTime.Written(row["detected"]!);
        var keys = new List<string>
        {
            "title: It timed out", $"severity: {row["severity"] ?? "2"}", $"services: [{row["services"] ?? "shop-api"}]",
            $"started_at: {detected}", $"detected_at: {detected}", "impact: Nobody could pay.",
        };
        if (row["restored"] is { } restored)
            keys.Add($"restored_at: {ExampleTime.Written(restored)}");
        if (row["caused by"] is { } cause)
            keys.Add(cause == "no release" ? "not_caused_by_release: A disk was full." : $"caused_by: [{cause}]");
        return $"---\n{string.Join('\n', keys)}\n{Actions(row)}---\nIt broke.\n";
    }

    private string Actions(ExampleRow record) => PartsOf(record).Where(row => row.Kind == "action").ToList() is { Count: > 0 } actions
        ? $"actions:\n{string.Concat(actions.Select(Action))}"
        : "";

    private static string Action(ExampleRow row)
    {
        var keys = new List<string> { $"id: {row.Entry}, title: Watch it, owner: web-dev, due: {ExampleTime.Day(row["due"]!)}" };
        if (row["extended to"] is { } extended)
            keys.Add($"due_extended: {ExampleTime.Day(extended)}");
        if (row["done"] is { } done)
            keys.Add($"done_at: {ExampleTime.Day(done)}");
        if (row["verified"] is not null)
            keys.Add("verified_by: web-qa");
        if (row["given up"] is not null)
            keys.Add("wont_do: one-shop");
        return $"  - {{ {string.Join(", ", keys)} }}\n";
    }

    private static string Survey(ExampleRow row)
    {
        var gave = row["gave 1, 2, 3, 4, 5"]!.Split(", ");
        return $"quarter: {row["quarter"]}\ngroup: {row["group"]}\ninvited: {row["invited"]}\nanswers: {{ one: {gave[0]}, two: {gave[1]}, three: {gave[2]}, four: {gave[3]}, five: {gave[4]} }}\n";
    }

    private string Plan(ExampleRow release, ExampleRow? version) => new ExamplePlan(release, version).Text(PartsOf(release));

    private List<ExampleRow> PartsOf(ExampleRow record) => [.. rows.Where(row => IsEntry(row) && row.Record == record.Name)];

    private IEnumerable<ExampleRow> Rows(string kind) => rows.Where(row => row.Kind == kind);
}
