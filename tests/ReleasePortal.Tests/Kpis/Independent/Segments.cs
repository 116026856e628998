namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>What something counts in, such as <c>tier=1</c>.</summary>
internal static class Segments
{
    public static readonly IReadOnlyList<string> None = [];

    public static IReadOnlyList<string> Of(int? tier, string? type, string? team, string? product, IEnumerable<string> regions, IEnumerable<string> services) =>
    [
        .. One("tier", tier?.ToString()), .. One("type", type), .. One("team", team), .. One("product", product),
        .. regions.Distinct(StringComparer.Ordinal).Select(region => $"region={region}"),
        .. services.Distinct(StringComparer.Ordinal).Select(service => $"service={service}"),
    ];

    public static IReadOnlyList<string> OfGroup(string group) => [$"group={group}"];

    /// <summary>Of an incident: of every release it names that there is, without any of its most critical service.</summary>
    public static IReadOnlyList<string> OfIncident(RawRepository all, Raw incident)
    {
        var services = incident["services"].Words;
        var plans = incident["caused_by"].Words.Select(all.Release).Where(one => one is not null).Select(one => one!.Plan).ToList();
        var critical = services.Where(all.Services.ContainsKey).OrderBy(service => all.Services[service]["tier"].Number).FirstOrDefault();
        var (team, product) = plans.Count > 0 || critical is null ? (null, null) : (all.Services[critical]["owner"].Text, all.Services[critical]["product"].Text);
        return
        [
            .. Of(all.Tier(services), null, team, product, all.RegionsOf(services), services),
            .. plans.SelectMany(plan => One("type", plan["type"].Text).Concat(One("team", plan["owner"].Text)).Concat(One("product", plan["product"].Text))).Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> One(string dimension, string? value) => value is null ? [] : [$"{dimension}={value}"];
}
