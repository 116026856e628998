using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>The numbers of one team, product or service, each against its own past.</summary>
internal static class ScorecardPages
{
    private static readonly string[] Columns = ["KPI", "Last 90 days", "Stands on", "90 days before", "Trend"];
    private static readonly IReadOnlyList<Dimension> WithCards = [Dimension.Team, Dimension.Product, Dimension.Service];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Scorecards, "Scorecards", () => Index(material))
        {
            Description = "The numbers of each team, product and service, against its own past.",
        };
        foreach (var dimension in WithCards)
        {
            foreach (var segment in SegmentsOf(dimension, material))
            {
                var name = SegmentWords.NameOf(dimension, segment, material);
                yield return new Page(Address(dimension, segment), $"Scorecard of {name}", () => Card(dimension, segment, material))
                {
                    Description = $"How well releases of {name} go, against its own past.",
                };
            }
        }
    }

    /// <summary>Null of what has no scorecard.</summary>
    public static Address? Of(Dimension dimension, string segment, Material material) =>
        WithCards.Contains(dimension) && SegmentsOf(dimension, material).Contains(segment, StringComparer.Ordinal) ? Address(dimension, segment) : null;

    /// <summary>The way there from the page of whom it is about.</summary>
    public static PageAction Action(Dimension dimension, string segment) => new(Address(dimension, segment), "target", "Scorecard");

    private static Address Address(Dimension dimension, string segment) => SiteMap.Scorecards.Below(dimension.ToString().ToLowerInvariant()).Below(segment);

    private static IEnumerable<string> SegmentsOf(Dimension dimension, Material material) => dimension switch
    {
        Dimension.Team => material.Records.Teams.Select(team => team.Id),
        Dimension.Product => material.Records.Products.Select(product => product.Id),
        Dimension.Service => material.Records.Services.Select(service => service.Id),
        Dimension.Tier or Dimension.Type or Dimension.Region or Dimension.Group => [],
    };

    private static ListModel Index(Material material) => new(
        new PageHead("Scorecards", "The numbers of each team, product and service. Compare each with itself; they ship different things."),
        [.. WithCards.Select(dimension => IndexOf(dimension, material))]);

    private static Card IndexOf(Dimension dimension, Material material)
    {
        List<KpiDefinition> shown = [KpiBook.All[0], KpiBook.All[2], KpiBook.All[4]];
        string[] columns = [SegmentWords.Of(dimension), .. dimension == Dimension.Service ? (string[])["Ready"] : [], .. shown.Select(kpi => kpi.Title)];
        return new Card(dimension.ToString().ToLowerInvariant(), Count.Sentence($"{SegmentWords.Of(dimension).ToLowerInvariant()}s"), Table.Of(
            $"By {SegmentWords.Of(dimension).ToLowerInvariant()}",
            columns,
            SegmentsOf(dimension, material).Select(segment => (IReadOnlyList<Part>)
            [
                new PageLink(Address(dimension, segment), SegmentWords.NameOf(dimension, segment, material)),
                .. dimension == Dimension.Service ? (Part[])[material.Releasability.GetValueOrDefault(segment) is { } score ? ReleasabilityCard.StateOf(score.Level) : "Retired"] : [],
                .. shown.Select(kpi =>
                {
                    var value = material.Kpis.Recent(material.Kpis.Of(kpi).Of(kpi.Headline, dimension, segment));
                    return (Part)new Stacked(FigureWords.Of(kpi.Headline, value), FigureWords.N(kpi.Headline, value));
                }),
            ])));
    }

    private static RecordModel Card(Dimension dimension, string segment, Material material)
    {
        var name = SegmentWords.NameOf(dimension, segment, material);
        return new RecordModel(
            new PageHead($"Scorecard of {name}", $"The last 90 days against the 90 days before. Shares and medians are held against the targets of the whole organisation; sums are not.")
            {
                Actions = [new PageAction(PageOf(dimension).Below(segment), "arrow-right", name)],
            },
            [
                .. ((Card?[])
                [
                    dimension == Dimension.Service && material.Records.Services.TryFind(segment, out var service) ? ReleasabilityCard.Of(service, material) : null,
                    .. Enum.GetValues<KpiGroup>().Select(group => GroupOf(group, dimension, segment, material)),
                    HabitsCard.Of(finding => segment == (dimension == Dimension.Team ? finding.Team : dimension == Dimension.Product ? finding.Product : null), material),
                ]).OfType<Card>(),
            ]);
    }

    private static Address PageOf(Dimension dimension) => dimension switch
    {
        Dimension.Team => SiteMap.Teams,
        Dimension.Product => SiteMap.Products,
        _ => SiteMap.Services,
    };

    private static Card? GroupOf(KpiGroup group, Dimension dimension, string segment, Material material)
    {
        var rows = material.Kpis.Results.Where(result => result.Kpi.Group == group && result.SegmentsOf(dimension).Any())
            .Select(result => Row(result, dimension, segment, material)).ToList();
        return rows.Count == 0 ? null : new Card(group.ToString().ToLowerInvariant(), group.ToString(), Table.Of(group.ToString(), Columns, rows));
    }

    private static IReadOnlyList<Part> Row(KpiResult result, Dimension dimension, string segment, Material material)
    {
        var (kpi, report) = (result.Kpi, material.Kpis);
        var series = result.Of(kpi.Headline, dimension, segment);
        var (recent, before) = (report.Recent(series), report.Earlier(series));
        var state = kpi.Headline.IsAdditive ? null : KpiFigures.StateOf(Judgement.Reaches(kpi.TargetIn(material.Records.Portal), recent), recent);
        return
        [
            new PageLink(SiteMap.Of(kpi), kpi.Title),
            state is null ? KpiPage.Value(kpi.Headline, recent) : new Stacked(KpiPage.Value(kpi.Headline, recent), state),
            KpiPages.Recent(FigureWords.N(kpi.Headline, recent), result, (dimension, segment), material),
            FigureWords.Of(kpi.Headline, before),
            FigureWords.Of(Judgement.Trend(kpi.Headline, before, recent)),
        ];
    }
}
