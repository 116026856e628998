using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Governance.Risk.BackTest;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Health;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>How risky a release is, with every point and where it comes from, and beside it whether the release is on its way.</summary>
internal static class ChangeRiskSection
{
    /// <summary>The anchor of the section.</summary>
    public const string Anchor = "risk";

    private const int MostSources = 3;

    private static readonly string[] Columns = ["Factor", "What is known", "Points", "From"];

    public static Card Of(Release release, Material material)
    {
        var risk = material.Risks.Of(release);
        var health = material.Risks.HealthOf(release);
        List<KpiTile> tiles = [Tile(release, risk)];
        if (health is not null)
            tiles.Add(Tile(release, health));
        List<Part> parts = [new Scores(tiles)];
        if (risk.Vetoes.Count > 0)
            parts.Add(new ReasonList([.. risk.Vetoes.Select(veto => Veto(veto, release, material))]));
        parts.Add(Table.Of($"Change risk of {release.Name}, point by point", Columns, [.. risk.Rows.Select(row => Cells(row, release, material)), Together(risk)]));
        parts.Add(new Paragraph(Html.Of($"<span class=\"sub\">{Basis(release, material)}</span>")));
        return new Card(Anchor, "Risk", new Group(parts)) { Padded = true, Aside = States.Of(risk.Band), Mark = States.Of(risk.Band) };
    }

    private static KpiTile Tile(Release release, ChangeRisk risk) =>
        new(new PageLink(SiteMap.Of(release).At(Anchor), "Change risk"), $"{risk.Points}", Bands(risk), Html.Empty) { Target = "of 100", State = States.Of(risk.Band) };

    private static KpiTile Tile(Release release, DeliveryHealth health) =>
        new(new PageLink(SiteMap.Of(release).At(HealthSection.Anchor), "Delivery health"), $"{health.Points}", "more is better", Html.Empty) { Target = "of 100", State = States.Of(health.Word) };

    private static string Bands(ChangeRisk risk) => risk.Vetoes.Count > 0 && RiskBands.Of(risk.Points) != risk.Band
        ? $"by {(risk.Vetoes.Count == 1 ? "a veto" : "vetoes")}; its points alone say {States.Of(RiskBands.Of(risk.Points)).Word.ToLowerInvariant()}"
        : "less is better";

    private static Reason Veto(RiskVeto veto, Release release, Material material)
    {
        var words = Html.Of($"<b>Veto: {RiskWords.Of(veto.Kind).ToLowerInvariant()}.</b> {veto.Why}");
        var source = veto.Source.Id != release.Id && SiteMap.Of(veto.Source) is { } page ? new PageLink(page, RecordNames.Of(veto.Source, material.Records)) : null;
        return new Reason(new State("bad", "ban", "Veto"), source is null ? words : new Stacked(words, source));
    }

    private static IReadOnlyList<Part> Cells(RiskRow row, Release release, Material material) =>
    [
        RiskWords.Of(row.Factor),
        row.IsMissing ? new Stacked(row.Input, Doubt(row)) : row.Input,
        PointBar.OfRisk(row.Points, row.Most),
        From(row, release, material),
    ];

    private static string Doubt(RiskRow row) => row.Points == row.Most ? "What is not answered counts as the worst" : "Not everything is answered";

    private static IReadOnlyList<Part> Together(ChangeRisk risk)
    {
        var most = risk.Rows.Sum(row => row.Most);
        return
        [
            "Together",
            risk.Sum > ChangeRisk.MostPoints ? $"{risk.Sum} points, of which {ChangeRisk.MostPoints} count" : "The points of all factors",
            PointBar.OfRisk(risk.Points, Math.Min(most, ChangeRisk.MostPoints)),
            "",
        ];
    }

    private static Part From(RiskRow row, Release release, Material material)
    {
        var links = row.Sources.Take(MostSources).Select(source => LinkTo(source, row, release, material)).ToList();
        if (row.Sources.Count > MostSources)
            links.Add($"{row.Sources.Count - MostSources} more");
        return new Listed(links);
    }

    private static Part LinkTo(Record source, RiskRow row, Release release, Material material)
    {
        if (source.Id != release.Id || source is not Release)
            return SiteMap.Of(source) is { } address ? new PageLink(address, source is Domain.Governance.EvidenceList ? "Evidence" : RecordNames.Of(source, material.Records)) : RecordNames.Of(source, material.Records);
        return row.Factor switch
        {
            RiskFactorKind.Rollback when release.Rollback is not null => new PageLink(SiteMap.Of(release).At("rollback"), "Rollback"),
            RiskFactorKind.ChangeSize when release.Scope.Count > 0 => new PageLink(SiteMap.Of(release).At("scope"), "Scope"),
            _ => material.Repository.File(release.Origin.Place.Path) is { } file ? new WebLink(file, "The plan") : "The plan",
        };
    }

    private static Html Basis(Release release, Material material)
    {
        var basis = material.Risks.Tested(release)?.Plan switch
        {
            ScoredPlan.AsStarted => "Scored as its plan stood when it started. ",
            ScoredPlan.AsItStands => "Scored as its plan is written now, because no commit from before its start tells of it. ",
            null => "",
        };
        return Html.Of($"{basis}What is not answered counts as the worst, so that leaving something out never lowers the risk.");
    }
}
