using System.CommandLine;
using System.CommandLine.Completions;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>What <c>portal kpi</c> can be asked for.</summary>
internal static class KpiOptions
{
    public static Argument<string?> Name() => new("KPI")
    {
        Description = "One KPI, such as change-fail-rate, with all that it counts and leaves out. Without it, an overview of all.",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => KpiBook.All.Select(kpi => new CompletionItem(kpi.Id)) },
    };

    /// <summary>In the order in which help shows them.</summary>
    public static IReadOnlyDictionary<Dimension, Option<string?>> Segments() => new Dictionary<Dimension, Option<string?>>
    {
        [Dimension.Tier] = Segment("--tier", "TIER", "Only what belongs to services of this tier, from 0, the most critical, to 4.", ["0", "1", "2", "3", "4"]),
        [Dimension.Type] = Segment("--type", "TYPE", $"Only releases of this type: {string.Join(", ", Types)}.", Types),
        [Dimension.Team] = Segment("--team", "ID", "Only what this team answers for."),
        [Dimension.Product] = Segment("--product", "ID", "Only this product."),
        [Dimension.Region] = Segment("--region", "ID", "Only what reached this region."),
        [Dimension.Service] = Segment("--service", "ID", "Only this service. Filters combine: what is counted is in all of them."),
        [Dimension.Group] = Segment("--group", "NAME", "Only surveys of this group."),
    };

    public static Option<string?> Month() => new("--month")
    {
        HelpName = "YYYY-MM",
        Description = "The numbers of this month, on the portal's clock, in place of the last 90 days.",
    };

    private static IReadOnlyList<string> Types => [.. Enum.GetValues<ReleaseType>().Select(type => KebabCase.Snake(type.ToString()))];

    private static Option<string?> Segment(string name, string helpName, string description, IReadOnlyList<string>? values = null) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CompletionSources = { _ => (values ?? []).Select(value => new CompletionItem(value)) },
    };
}
