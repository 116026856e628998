using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Board;

/// <summary>One meeting of the change board: who was there, what was decided, and what was said.</summary>
internal static class MinutesPage
{
    private static readonly string[] Columns = ["Release", "Verdict", "Why, and under which conditions", "How it stands now"];

    public static Page Draw(BoardMinutes minutes, Material material) =>
        new(SiteMap.Of(minutes)!, $"Change board, {material.Time.DayText(minutes.Date)}", () => Model(minutes, material))
        {
            Description = $"What the change board decided on {material.Time.DayText(minutes.Date)}.",
            Kind = "Minutes",
            Detail = Count.InWords(minutes.Items.Count, "release"),
            Source = minutes.Body?.Place.Path ?? minutes.Origin.Place.Path,
        };

    private static DocumentModel Model(BoardMinutes minutes, Material material) =>
        DocumentModel.Of(new PageHead($"Change board, {material.Time.DayText(minutes.Date)}", $"{Count.Sentence(Count.InWords(minutes.Items.Count, "release"))} decided on."), minutes.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Meeting", material.Time.Day(minutes.Date)),
                new Fact("Led by", material.Links.To(minutes.Chair)),
                new Fact("Present", new Listed([.. minutes.Present.Select(material.Links.To)])),
            ]),
            Before = minutes.Items.Count == 0 ? [] : [Verdicts(minutes, material)],
        };

    private static Card Verdicts(BoardMinutes minutes, Material material) => new(DocumentModel.Anchor("verdicts"), "What was decided", Table.Of("Verdicts of the meeting", Columns,
        minutes.Items.Select(item => (IReadOnlyList<Part>)
        [
            material.Links.To(item.Release),
            States.Of(item.Verdict),
            BoardItemWords.Of(item, material),
            material.Records.Releases.Find(item.Release) is { } release ? material.Outlooks.StateOf(release) : "",
        ])));
}
