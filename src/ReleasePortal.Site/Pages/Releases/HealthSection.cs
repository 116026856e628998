using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Health;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Whether a release is on its way to ship when it is planned, part by part.</summary>
internal static class HealthSection
{
    /// <summary>The anchor of the section.</summary>
    public const string Anchor = "health";

    private static readonly string[] Columns = ["Part", "What is known", "Points"];

    /// <summary>Nothing of a release that is over.</summary>
    public static Card? Of(Release release, Material material) => material.Risks.HealthOf(release) is not { } health ? null : new Card(
        Anchor,
        "Delivery health",
        Table.Of($"Delivery health of {release.Name}, part by part", Columns,
        [
            .. health.Parts.Select(part => (IReadOnlyList<Part>)[RiskWords.Of(part.Kind), part.Input, PointBar.OfHealth(part.Points, part.Most)]),
            ["Together", $"{DeliveryHealth.LeastOnTrack} and more is on track, {DeliveryHealth.LeastAtRisk} and more at risk", PointBar.OfHealth(health.Points, 100)],
        ]))
    {
        Aside = States.Of(health.Word),
        Mark = States.Of(health.Word),
    };
}
