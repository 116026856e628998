using System.Globalization;
using System.Text;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>A release of the shop that was carried out as it was planned, as text; what a test is about is said in its properties.</summary>
/// <param name="Version">Also a part of its id.</param>
/// <param name="Day">Of its window, such as 2026-11-17.</param>
internal sealed record SmallRelease(string Version, string Day)
{
    public string Time { get; init; } = "20:00";

    public string Type { get; init; } = "standard";

    public string Status { get; init; } = "completed";

    public string Deployer { get; init; } = "web-dev";

    public string? Confirmed { get; init; } = "web-qa";

    public int Items { get; init; } = 1;

    public IReadOnlyList<string> Services { get; init; } = ["shop-api"];

    /// <summary>Keys of the plan, each on a line of its own.</summary>
    public string More { get; init; } = "";

    /// <summary>Keys of the deployment, each with a comma before it.</summary>
    public string OfDeployment { get; init; } = "";

    /// <summary>Keys of the execution record, each on a line of its own.</summary>
    public string Done { get; init; } = "";

    public bool IsPlan { get; init; }

    public string Path => $"releases/shop-{Version}/release.yml";

    public string Execution => $"releases/shop-{Version}/execution.yml";

    /// <summary>The base without releases, incidents, risks and waivers.</summary>
    public static SmallRepository Nothing()
    {
        var repository = SmallRepository.Base();
        foreach (var path in repository.Files.Keys.Where(path => path.StartsWith("releases/", StringComparison.Ordinal)).ToList())
            repository.Without(path);
        return repository.Without("content/incidents/checkout-timeouts.md").Without("content/risks/one-database.yml").Without("content/waivers/late-mail.yml");
    }

    /// <summary>The numbers of a repository at the time of all small sites.</summary>
    public static KpiReport Report(SmallRepository repository)
    {
        var records = SmallSite.RecordsOf(repository);
        Assert.Equal(0, records.Unreadable);
        return KpiReport.Of(records, SmallSite.Now, new HashSet<string>(StringComparer.Ordinal));
    }

    public SmallRepository In(SmallRepository repository)
    {
        repository.With(Path, Plan());
        return IsPlan ? repository : repository.With(Execution, Record());
    }

    private string Plan() => $$"""
        title: Shop
        product: shop
        version: "{{Version}}"
        type: {{Type}}
        status: {{Status}}
        owner: web
        summary: Customers can order.
        window: { start: {{Day}}T{{Time}}, end: {{Day}}T23:59, time_zone: Europe/Berlin }
        services: [{{string.Join(", ", Services.Select(service => $$"""{ service: {{service}}, version: "{{Version}}" }"""))}}]
        {{(Items == 0 ? "" : "scope:\n")}}{{Scope()}}{{More}}

        """;

    private string Scope() => Enumerable.Range(1, Items).Aggregate(new StringBuilder(), (text, item) =>
        text.Append(CultureInfo.InvariantCulture, $"  - {{ id: SHOP-{item}, title: Orders, kind: feature, services: [shop-api], customer_visible: true }}\n")).ToString();

    private string Record() => $$"""
        deployments:
          - { id: d1, service: shop-api, environment: production, started_at: {{Day}}T{{Time}}:00+01:00, finished_at: {{Day}}T23:50:00+01:00, result: succeeded, by: {{Deployer}}{{OfDeployment}} }
        {{(Confirmed is null ? "" : $$"""confirmed: { at: {{Day}}T23:55:00+01:00, by: {{Confirmed}} }""")}}
        {{Done}}

        """;
}
