using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Home;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Attention;

/// <summary>Everything that waits for a team: late first, then by the day until which it waits.</summary>
internal static class AttentionList
{
    /// <summary>A message that has to be out within so many days is worth a look.</summary>
    private const int MessageDays = 2;

    public static IReadOnlyList<AttentionItem> Of(Material material) =>
    [
        .. Actions(material)
            .Concat(Duties(material))
            .Concat(Messages(material))
            .Concat(GoDecisions(material))
            .Concat(ProposedDecisions(material))
            .Concat(AttentionFindings.Of(material))
            .Where(item => item.Teams.Count > 0)
            .OrderBy(item => item.Mark == States.Overdue ? 0 : 1)
            .ThenBy(item => item.By ?? LocalDate.MaxIsoValue)
            .ThenBy(item => item.What.Words, StringComparer.Ordinal),
    ];

    private static IEnumerable<AttentionItem> Actions(Material material)
    {
        var asked = material.Records.Incidents.SelectMany(incident => incident.Actions.Select(action => (action, From: SiteMap.Of(incident)!)))
            .Concat(material.Records.Reviews.SelectMany(review => review.Actions.Select(action => (action, From: SiteMap.Of(review)!))));
        return from entry in asked
               where ActionTable.IsOverdue(entry.action, material)
               select new AttentionItem(TeamsOf([entry.action.Owner], material), States.Overdue, new PageLink(entry.From, entry.action.Title),
                   "Do it and write done_at, or agree on a later day.", entry.action.Agreed, material.Links.To(entry.action.Owner));
    }

    private static IEnumerable<AttentionItem> Duties(Material material) =>
        from release in material.Records.Releases
        from duty in material.Duties.MissedBy(release)
        select new AttentionItem([release.Owner.Id], States.Overdue, new PageLink(SiteMap.Of(release).At(EmergencyWords.Anchor), $"{RecordLinks.NameOf(release)}: {EmergencyWords.Title(duty.Kind).ToLowerInvariant()}"),
            $"The emergency owes {EmergencyWords.Thing(duty.Kind)}.", duty.Due, null);

    private static IEnumerable<AttentionItem> Messages(Material material)
    {
        var until = material.Facts.Now + Duration.FromDays(MessageDays);
        return from release in material.Records.Releases
               from message in release.Communications
               let due = message.Due.Resolve(release.Window.Start.Instant)
               where message.StateIn(release, material.Facts.Now) == MessageState.Awaited && due <= until
               select new AttentionItem([release.Owner.Id], States.Pending.Saying("Due"), new PageLink(SiteMap.MessagesOf(release), $"{RecordLinks.NameOf(release)}: {CommunicationSection.NameOf(message).ToLowerInvariant()}"),
                   $"Send it through {message.Channel}, and write sent_at.", material.Time.DateOf(due), material.Links.To(message.Owner));
    }

    private static IEnumerable<AttentionItem> GoDecisions(Material material)
    {
        List<Person> deciders = [.. DecisionRights.People(DecisionRight.DecideGoNoGo, material.Records)];
        List<string> teams = [.. deciders.Select(person => material.Records.TeamOf(person.Handle)?.Id).OfType<string>()];
        return from release in HomePage.Ahead(material, HomePage.DaysAhead)
               where release.Decision is null && GateCount.Of(release).Total > 0
               select new AttentionItem([.. teams.Prepend(release.Owner.Id).Distinct(StringComparer.Ordinal)], States.Pending, new PageLink(SiteMap.Of(release).At("decision"), $"{RecordLinks.NameOf(release)}: go or no-go"),
                   "Close the gates, and decide before the window opens.", material.Time.DateOf(release.Window.Start.Instant), ReleaseWords.Deciders(material));
    }

    private static IEnumerable<AttentionItem> ProposedDecisions(Material material) =>
        from decision in material.Records.Decisions
        where decision.Status == DecisionStatus.Proposed
        select new AttentionItem(TeamsOf(decision.Deciders, material), States.Pending, RecordLinks.To(decision), $"Decide: it was proposed on {material.Time.DayText(decision.Date)}.", null,
            new Listed([.. decision.Deciders.Select(material.Links.To)]));

    private static IReadOnlyList<string> TeamsOf(IEnumerable<Ref<Person>> people, Material material) =>
        [.. people.Select(person => material.Records.TeamOf(person.Id)?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];
}
