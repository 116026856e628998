using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases.Proposing;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Puts the questions that the command asks too into sections of a form.</summary>
internal static class ProposalPage
{
    private const string GuideId = "propose-a-release";

    private static readonly IReadOnlyList<(string Id, string Title, IReadOnlyList<ProposalQuestion> Questions)> Sections =
    [
        ("what", "What", [ProposalQuestions.Type, ProposalQuestions.Product, ProposalQuestions.Version, ProposalQuestions.Id, ProposalQuestions.Title, ProposalQuestions.Services, ProposalQuestions.Owner, ProposalQuestions.Summary, ProposalQuestions.Justification]),
        ("when", "When", [ProposalQuestions.Start, ProposalQuestions.Length]),
        ("who", "Who", ProposalQuestions.Duties),
        ("way-back", "How it is undone", [ProposalQuestions.WayBack, ProposalQuestions.WayBackTime, ProposalQuestions.Runbook]),
        ("risk", "What makes it risky", ProposalQuestions.Risk),
        ("around", "Before and after", ProposalQuestions.Parts),
    ];

    public static ProposalModel Model(Material material)
    {
        var portal = material.Records.Portal;
        var fields = new ProposalFields(material.Records);
        return new ProposalModel(
            new PageHead("Propose a release", "A form that writes the plan: what ships, when, who does it, and how it is undone. What you type stays in this browser until you clear the form.")
            {
                Actions = [new PageAction(SiteMap.Calendar, "calendar-days", "Calendar")],
            },
            [.. Sections.Select(section => Section(section.Id, section.Title, Asked(section.Questions, portal.Profile), fields, portal)).Where(section => section.Fields.Count > 0)],
            ComingWeekList.Of(material),
            NewFileHost.Of(portal.Repository) is { } host ? new WebLink(host.Address, host.Name) : null,
            material.Records.Guides.TryFind(GuideId, out var guide) ? RecordLinks.To(guide) : null);
    }

    private static ProposalSection Section(string id, string title, IEnumerable<ProposalQuestion> questions, ProposalFields fields, PortalSettings portal) =>
        new(id, title, [.. questions.Select(fields.Of)], id == "when" ? new ProposalVerdict(portal.TimeZone.Id) : null);

    private static IEnumerable<ProposalQuestion> Asked(IReadOnlyList<ProposalQuestion> questions, Profile profile) =>
        questions.Where(question => question.Types.Any(type => question.IsAsked(profile, type)));
}
