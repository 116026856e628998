using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The register of a release, and what it says of downtime and data, which adds no points. See <see cref="ChangeRiskSection"/>.</summary>
internal static class RiskSection
{
    private static readonly string[] Columns = ["Risk", "Score", "State", "Owner", "What is done about it"];

    public static Card? Of(Release release, Material material)
    {
        if (release.Risk is not { } risk)
            return null;
        List<Part> parts =
        [
            new FactList(
            [
                new Fact("Downtime for customers", risk.Downtime is { } downtime ? Downtime(downtime) : "Not answered"),
                new Fact("Data touched", risk.DataVolume is { } data ? material.Prose.Line(data) : "Not answered") { Wide = risk.DataVolume is not null },
            ]),
        ];
        if (risk.Register.Count > 0)
            parts.Add(Table.Of("Risks of this release", Columns, risk.Register.OrderByDescending(entry => entry.Score).Select(entry => Cells(entry, material))));
        return new Card("risks", "Single risks", new Group(parts)) { Mark = risk.Register.Count > 0 ? Count.Digits(risk.Register.Count) : null };
    }

    private static IReadOnlyList<Part> Cells(ReleaseRisk risk, Material material) =>
    [
        risk.Trigger is null ? material.Prose.Line(risk.Title) : new Stacked(material.Prose.Line(risk.Title), material.Prose.Line($"Noticed by: {risk.Trigger}")),
        new Stacked($"{risk.Score}\u00a0of\u00a025", $"{risk.Likelihood} × {risk.Impact}"),
        States.Of(risk.State),
        material.Links.To(risk.Owner),
        material.Prose.Line(risk.Mitigation),
    ];

    private static string Downtime(Duration downtime) => downtime == Duration.Zero ? "None" : DurationWords.Of(downtime);
}
