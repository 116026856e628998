using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Home;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Meetings;

/// <summary>Whether what ships in the next fourteen days may go: one card for each release, those without a decision first.</summary>
internal static class ReadinessMeeting
{
    public static ListModel Model(Material material)
    {
        var releases = HomePage.Ahead(material, HomePage.DaysAhead).OrderBy(release => release.Decision is not null).ThenBy(release => release.Window.Start.Instant).ToList();
        var open = releases.Count(release => release.Decision is null);
        return new ListModel(
            new PageHead("Readiness meeting", $"{Count.Sentence(Count.InWords(releases.Count, "release"))} in the next {HomePage.DaysAhead} days; {(open == 0 ? "all are decided" : $"{Count.InWords(open, "decision")} to take")}. Decides: {ReleaseWords.Deciders(material)}."),
            releases.Count == 0 ? [new Empty($"Nothing is planned for the next {HomePage.DaysAhead} days.")] : [.. releases.Select(release => Of(release, material))]);
    }

    private static Card Of(Release release, Material material) => new(release.Id, RecordLinks.NameOf(release), new Group(
    [
        new FactList([.. ((Fact?[])
        [
            new Fact("To decide", Question(release, material)),
            new Fact("Window", material.Time.Span(release.Window.Interval)),
            new Fact("Change risk", States.Of(material.Risks.Of(release).Band)),
            material.Risks.HealthOf(release) is { } health ? new Fact("Delivery health", new Pair(States.Of(health.Word), $"{health.Points} of 100")) : null,
            new Fact("Owner", material.Links.To(release.Owner)),
            new Fact("Plan", RecordLinks.To(release)),
        ]).OfType<Fact>()]),
        .. Obstacles(release, material),
        .. GateSection.Of(release, material) is { } gates ? [gates.Content] : (Part[])[new Paragraph("No gates are written.")],
        .. EvidenceSection.Of(release, material) is { } evidence ? [new Folded("Evidence", evidence.Content)] : Array.Empty<Part>(),
    ]))
    {
        Aside = material.Outlooks.StateOf(release),
    };

    private static Part Question(Release release, Material material) => release.Decision is { } decision
        ? new Pair(States.Of(decision.Verdict), $"decided by {material.Links.NameOf(decision.By)} on {material.Time.DayText(material.Time.DateOf(decision.At.Instant))}")
        : $"Go, go with conditions, or no-go, before {material.Time.MomentText(release.Window.Start.Instant)}";

    private static IEnumerable<Part> Obstacles(Release release, Material material)
    {
        if (material.Outlooks.Of(release) is { Obstacles: { Count: > 0 } obstacles })
            yield return new ReasonList([.. obstacles.Select(material.Obstacles.Of)]);
    }
}
