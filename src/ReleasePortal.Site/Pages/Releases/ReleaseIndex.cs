using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Pages.Proposals;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>All releases: running, ahead, and done.</summary>
internal static class ReleaseIndex
{
    private static readonly string[] AheadColumns = ["Release", "When", "State", "Risk", "How ready", "Decision"];
    private static readonly string[] DoneColumns = ["Release", "When", "State", "Risk", "Outcome"];

    public static ListModel Model(Material material)
    {
        var releases = material.Records.Releases;
        var running = releases.Where(release => release.Status.IsRunning()).OrderBy(Start).ToList();
        var ahead = releases.Where(release => release.Status.IsAhead()).OrderBy(Start).ToList();
        var done = releases.Where(release => release.Status.IsFinal()).OrderByDescending(Start).ToList();
        return new ListModel(
            new PageHead("Releases", $"{Count.Of(running.Count, "release")} running, {Digits(ahead.Count)} ahead, {Digits(done.Count)} done.") { Actions = [.. ProposalPages.Action(material), .. releases.Any(release => release.Train is not null) ? [new PageAction(SiteMap.Trains, "waypoints", "Release trains")] : (IReadOnlyList<PageAction>)[], FeedAction.To("releases")] },
            [.. ((Card?[])[
                Group("running", "Running now", AheadColumns, running, release => AheadRow(release, material), material),
                Group("ahead", "Ahead", AheadColumns, ahead, release => AheadRow(release, material), material),
                Group("done", "Done", DoneColumns, done, release => DoneRow(release, material), material),
            ]).OfType<Card>()])
        {
            Filter = FilterOf(material),
        };
    }

    private static Instant Start(Release release) => release.Window.Start.Instant;

    private static string Digits(int number) => Count.Digits(number);

    private static Card? Group(string id, string title, string[] columns, List<Release> releases, Func<Release, IReadOnlyList<Part>> cells, Material material) =>
        releases.Count == 0 ? null : new Card(id, title, new Table(title, columns,
            [.. releases.Select(release => Table.RowOf(columns, cells(release)) with { Words = WordsOf(release, material) })]))
        {
            Aside = Digits(releases.Count),
        };

    private static IReadOnlyList<Part> AheadRow(Release release, Material material) =>
    [
        new Stacked(RecordLinks.To(release), ReleaseWords.Kind(release, material)),
        ReleaseWords.When(release, material),
        material.Outlooks.StateOf(release),
        Risk(release, material),
        GateCount.Of(release) is { Total: > 0 } gates ? GateBar.Of(gates) : "No gates yet",
        ReleaseWords.Decision(release),
    ];

    private static IReadOnlyList<Part> DoneRow(Release release, Material material) =>
    [
        new Stacked(RecordLinks.To(release), ReleaseWords.Kind(release, material)),
        ReleaseWords.When(release, material),
        States.Of(release.Status),
        Risk(release, material),
        ReleaseWords.Outcome(release, material) ?? "",
    ];

    private static Stacked Risk(Release release, Material material)
    {
        var risk = material.Risks.Of(release);
        return new Stacked(States.Of(risk.Band), risk.Vetoes.Count > 0 ? $"{risk.Points} of 100, vetoed" : $"{risk.Points} of 100");
    }

    private static string WordsOf(Release release, Material material) => string.Join(' ',
    [
        .. ((string[])[release.Title, release.Version.Text, release.Id, .. release.Services.Select(service => service.Service.Id)])
            .SelectMany(words => words.ToLowerInvariant().Split(' ')),
        $"product:{release.Product.Id}", $"type:{EnumWords.Lower(release.Type)}", $"year:{material.Time.DateOf(Start(release)).Year}",
        $"risk:{EnumWords.Lower(material.Risks.Of(release).Band)}",
    ]);

    private static Filter FilterOf(Material material) => new("Filter by name, version or service",
    [
        new FilterChoice("product", "Product", "All products",
            [.. material.Records.Products.Select(product => new FilterOption(product.Id, product.Title))]),
        new FilterChoice("type", "Type", "All types",
            [.. Enum.GetValues<ReleaseType>().Select(type => new FilterOption(EnumWords.Lower(type), EnumWords.Of(type)))]),
        new FilterChoice("risk", "Risk", "All risks",
            [.. Enum.GetValues<RiskBand>().Select(band => new FilterOption(EnumWords.Lower(band), EnumWords.Of(band)))]),
        new FilterChoice("year", "Year", "All years",
        [
            .. material.Records.Releases.Select(release => material.Time.DateOf(Start(release)).Year).Distinct().OrderDescending()
                .Select(year => new FilterOption($"{year}", $"{year}")),
        ]),
    ]);
}
