using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Meetings;

/// <summary>The meetings of a release organisation, each with what is to be decided, by whom, and what to know for it. Nobody writes them: they are made of the records, and print on paper.</summary>
internal static class MeetingPages
{
    private static readonly string[] Columns = ["Meeting", "When to hold it", "Who decides"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Meetings, "Meetings", () => Index(material))
        {
            Description = "Agendas that are made of the records: readiness, cutover, validation and performance.",
        };
        yield return Of(SiteMap.ReadinessMeeting, "Readiness meeting", "What ships in the next 14 days, what is open, and who decides.", () => ReadinessMeeting.Model(material));
        yield return Of(SiteMap.CutoverCall, "Cutover call", "What ships within two days: roles, steps, way back, and messages.", () => CutoverCall.Model(material));
        yield return Of(SiteMap.ValidationCheckpoint, "Validation checkpoint", "What was shipped and is not confirmed yet: checks, deviations and incidents.", () => ValidationCheckpoint.Model(material));
        yield return Of(SiteMap.PerformanceReview, "Monthly performance review", "How well releases went: numbers against their targets, failures, habits and actions.", () => PerformanceReview.Model(material));
    }

    private static Page Of(Address address, string title, string description, Func<ListModel> model) => new(address, title, model) { Description = description };

    private static ListModel Index(Material material) => new(
        new PageHead("Meetings", "Each agenda is made of the records when the portal is built: what to decide, by whom, and what to know for it. They print."),
        [
            new Card("meetings", "Agendas", Table.Of("Meetings", Columns,
            [
                [new PageLink(SiteMap.ReadinessMeeting, "Readiness meeting"), "Once a week", ReleaseWords.Deciders(material)],
                [new PageLink(SiteMap.CutoverCall, "Cutover call"), "The day before, and again when the window opens", "The commander of each release"],
                [new PageLink(SiteMap.ValidationCheckpoint, "Validation checkpoint"), "On the day after", "The verifier of each release"],
                [new PageLink(SiteMap.PerformanceReview, "Monthly performance review"), "In the first week of a month", "Owners of services and products"],
                [new PageLink(SiteMap.Board, "Change board"), "As portal.yml says", "The board"],
            ])),
        ]);
}
