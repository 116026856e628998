using System.Globalization;
using ReleasePortal.Domain.Governance.Risk.BackTest;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Risks;

/// <summary>Whether the risk score deserves trust: how many releases of each band failed, and which.</summary>
internal static class BackTestPage
{
    private static readonly string[] Columns = ["Band", "Releases", "Failed", "Share"];
    private static readonly string[] ReleaseColumns = ["Release", "When", "Points", "What became of it", "Scored as its plan"];

    public static Page Draw(Material material) => new(SiteMap.RiskBackTest, "Back-test of the risk score", () => Model(material))
    {
        Description = "How many releases of each band of risk failed, so that the score has to earn its trust.",
        Kind = "Page",
    };

    private static RecordModel Model(Material material)
    {
        var bands = material.Risks.BackTest;
        return new RecordModel(
            new PageHead("Back-test of the risk score", "Where the score is right, releases of a higher band fail more often. A release failed if it was rolled back, failed, or caused an incident."),
            [
                new Card("bands", "How often each band failed", Table.Of("Failed releases by band", Columns, bands.Select(band => Cells(band)))) { Aside = Verdict(bands) },
                .. bands.Select(band => Releases(band, material)),
            ]);
    }

    private static IReadOnlyList<Part> Cells(BackTestedBand band) =>
    [
        new Stacked(States.Of(band.Band), RiskWords.Span(band.Band)),
        Number(band, band.Releases.Count),
        Number(band, band.Failed),
        band.FailedShare is { } share ? string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %") : $"Too few to judge (n below {BackTestedBand.Least})",
    ];

    private static Part Number(BackTestedBand band, int number) => number == 0 ? "0" : new PageLink(SiteMap.RiskBackTest.At(Anchor(band)), Count.Digits(number));

    private static string Anchor(BackTestedBand band) => $"{EnumWords.Lower(band.Band)}-risk";

    private static string Verdict(IReadOnlyList<BackTestedBand> bands)
    {
        var shares = bands.Select(band => band.FailedShare).OfType<double>().ToList();
        return shares.Count < 2 ? "Too few bands with enough releases to compare"
            : shares.Zip(shares.Skip(1)).All(pair => pair.First <= pair.Second) ? "Higher bands failed at least as often as lower ones"
            : "A lower band failed more often than a higher one: the points need a second look";
    }

    private static Card Releases(BackTestedBand band, Material material) => new(
        Anchor(band),
        $"{States.Of(band.Band).Word}: {Count.InWords(band.Releases.Count, "release")}, {(band.Failed == 0 ? "none" : Count.Word(band.Failed))} failed",
        band.Releases.Count == 0
            ? new Empty("No release of this band is over.")
            : Table.Of($"Releases of {States.Of(band.Band).Word.ToLowerInvariant()}", ReleaseColumns, band.Releases.OrderBy(release => !release.Failed).Select(release => Cells(release, material))));

    private static IReadOnlyList<Part> Cells(BackTestedRelease tested, Material material) =>
    [
        RecordLinks.To(tested.Release),
        material.Time.Day(tested.Release.Window.Start.Instant),
        new PageLink(SiteMap.Of(tested.Release).At(Pages.Releases.ChangeRiskSection.Anchor), $"{tested.Risk.Points}"),
        Outcome(tested),
        tested.Plan switch
        {
            ScoredPlan.AsStarted => "Stood when it started",
            ScoredPlan.AsItStands => "Is written now",
        },
    ];

    private static Part Outcome(BackTestedRelease tested) => tested.Incidents.Count > 0
        ? new Stacked(States.Of(ReleaseStatus.Failed).Saying("Caused an incident"), new Listed([.. tested.Incidents.Select(RecordLinks.To)]))
        : States.Of(tested.Release.Status);
}
