using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>One KPI: its value, its months, its segments, how it is worked out, and the way to everything that it counts.</summary>
internal static class KpiPage
{
    private static readonly string[] FigureColumns = ["Figure", "Last 90 days", "90 days before", "Trend"];
    private static readonly string[] MonthColumns = ["Month", "Value", "Stands on", "Left out"];
    private static readonly string[] SegmentColumns = ["Segment", "Last 90 days", "Stands on", "90 days before", "Trend"];

    public static DocumentModel Model(KpiResult result, Material material)
    {
        var (kpi, report) = (result.Kpi, material.Kpis);
        var recent = report.Recent(result.Of(kpi.Headline));
        var target = kpi.TargetIn(material.Records.Portal);
        return new DocumentModel(
            new PageHead(kpi.Title, kpi.Question) {
                State = KpiFigures.StateOf(Judgement.Reaches(target, recent), recent),
                Actions = [new PageAction(SiteMap.RecordsOf(kpi, "csv"), "download", "CSV"), new PageAction(SiteMap.RecordsOf(kpi, "json"), "download", "JSON")],
            },
            material.Prose.OfMarkdown(kpi.Documentation))
        {
            Facts = new FactList(
            [
                new Fact("Last 90 days", new Stacked(Count.Sentence(FigureWords.Of(kpi.Headline, recent, target)), KpiPages.Recent(FigureWords.N(kpi.Headline, recent), result, null, material))),
                new Fact("Target", target is null ? "None is set" : Count.Sentence(FigureWords.Of(target, kpi.Headline))),
                new Fact("Trend", Count.Sentence(KpiFigures.TrendOf(kpi.Headline, report.Earlier(result.Of(kpi.Headline)), recent) ?? FigureWords.Of(Trend.Unknown))),
            ]),
            Banners = [.. Restatement(result, material)],
            Before = [Months(result, material), Figures(result, material)],
            After = [.. Improvements(kpi, material)],
            Wide = [Segments(result, material)],
        };
    }

    /// <summary>Changes to how we work that should move it.</summary>
    private static IEnumerable<Card> Improvements(KpiDefinition kpi, Material material)
    {
        var asked = material.Records.Improvements.Where(improvement => kpi.Number is { } number && improvement.Kpis.Contains(number)).ToList();
        if (asked.Count > 0)
            yield return new Card(DocumentModel.Anchor("improvements"), "Improvements that should move it", new EntryList([.. asked.Select(improvement => new Entry(States.Of(improvement.State), RecordLinks.To(improvement), States.Of(improvement.State).Word, material.Prose.Line(improvement.Proposal)))]));
    }

    private static IEnumerable<Banner> Restatement(KpiResult result, Material material)
    {
        var months = material.Kpis.Months(KpiFigures.Months).Where(month => result.Kpi.Figures.Any(figure => material.Kpis.Restated(result.Kpi, figure, month) is not null)).ToList();
        if (months.Count > 0)
            yield return new Banner("warn", "history", "Restated", $"{Count.List([.. months.Select(FigureWords.Month)])} changed after {(months.Count == 1 ? "it was" : "they were")} closed, ten days after the end of the month.", new PageLink(SiteMap.Of(result.Kpi, months[^1]), "What it was"));
    }

    private static Card Months(KpiResult result, Material material)
    {
        var (kpi, report) = (result.Kpi, material.Kpis);
        var pages = KpiPages.MonthsOf(result, material);
        var rows = report.Months(KpiFigures.Months).Reverse().Select(month =>
        {
            var value = report.In(result.Of(kpi.Headline), month);
            var name = FigureWords.Month(month);
            return (IReadOnlyList<Part>)
            [
                pages.Contains(month) ? new PageLink(SiteMap.Of(kpi, month), name) : name,
                report.Restated(kpi, kpi.Headline, month) is { } restated ? new Stacked(Value(kpi.Headline, value), Restated(kpi.Headline, restated, material)) : Value(kpi.Headline, value),
                FigureWords.N(kpi.Headline, value),
                Count.Digits(new KpiPeriod(month).Within(result.LeftOut, material).Count()),
            ];
        });
        return new Card(DocumentModel.Anchor("months"), "Month by month", new Group(
        [
            new Paragraph(KpiFigures.Chart("months", kpi, kpi.Headline, result.Of(kpi.Headline), material)),
            new Folded("The numbers, with everything that was counted and left out", Table.Of($"{kpi.Title} by month", MonthColumns, rows)),
        ]));
    }

    /// <summary>Of a median the ninetieth percentile too.</summary>
    public static Part Value(Figure figure, FigureValue value) => value.NinetiethPercentile is { } ninetieth && value.N > 1
        ? new Stacked(FigureWords.Of(figure, value), $"nine of ten within {FigureWords.Of(figure, ninetieth)}")
        : FigureWords.Of(figure, value);

    /// <summary>Restated: 82 %, n = 11, when the month was closed on 10 November.</summary>
    public static Listed Restated(Figure figure, (MonthClosing Closing, FigureValue Value) was, Material material) => new(
    [
        was.Value.N == 0 ? "Restated: there was nothing to count" : $"Restated: it was {FigureWords.Of(figure, was.Value)} ({FigureWords.N(figure, was.Value)})",
        new Pair("when the month was closed on", material.Time.Day(was.Closing.At)),
        material.Repository.Commit(was.Closing.Commit) is { } address ? new WebLink(address, was.Closing.Commit[..10]) : was.Closing.Commit[..10],
    ]);

    private static Card Figures(KpiResult result, Material material) => new(DocumentModel.Anchor("figures"), "Figures",
        Table.Of("Figures", FigureColumns, result.Kpi.Figures.Select(figure =>
        {
            var (recent, before) = (material.Kpis.Recent(result.Of(figure)), material.Kpis.Earlier(result.Of(figure)));
            return (IReadOnlyList<Part>)
            [
                figure.Title,
                new Stacked(Value(figure, recent), KpiPages.Recent(FigureWords.N(figure, recent), result, null, material, figure)),
                FigureWords.Of(figure, before),
                FigureWords.Of(Judgement.Trend(figure, before, recent)),
            ];
        })));

    private static Card Segments(KpiResult result, Material material) => new(DocumentModel.Anchor("segments"), "By segment", new Group(
    [
        .. Enum.GetValues<Dimension>()
            .Select(dimension => (Dimension: dimension, Segments: result.SegmentsOf(dimension).ToList()))
            .Where(entry => entry.Segments.Count > 0)
            .Select(entry => new Folded(SegmentWords.Of(entry.Dimension), Table.Of(
                $"{result.Kpi.Title} by {SegmentWords.Of(entry.Dimension).ToLowerInvariant()}",
                SegmentColumns,
                entry.Segments.Select(segment => Row(result, entry.Dimension, segment, material))))),
    ]));

    private static IReadOnlyList<Part> Row(KpiResult result, Dimension dimension, string segment, Material material)
    {
        var figure = result.Kpi.Headline;
        var series = result.Of(figure, dimension, segment);
        var (recent, before) = (material.Kpis.Recent(series), material.Kpis.Earlier(series));
        return
        [
            SegmentWords.Link(dimension, segment, material),
            Value(figure, recent),
            KpiPages.Recent(FigureWords.N(figure, recent), result, (dimension, segment), material),
            FigureWords.Of(figure, before),
            FigureWords.Of(Judgement.Trend(figure, before, recent)),
        ];
    }
}
