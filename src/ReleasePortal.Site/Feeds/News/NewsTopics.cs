using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>What makes news besides releases, and which of its keys matter to those who subscribe.</summary>
internal sealed class NewsTopics(Material material, FeedReach reach)
{
    private static readonly string[] OfIssues = ["status", "severity", "affected", "fixed_in", "workaround"];
    private static readonly string[] OfIncidents = ["severity", "impact", "restored_at", "caused_by", "not_caused_by_release", "fixed_by"];

    public IEnumerable<NewsTopic> All()
    {
        var records = material.Records;
        return records.KnownIssues.Select(Of).Concat(records.Incidents.Select(Of)).Concat(records.Policies.Select(Of)).Concat(records.Decisions.Select(Of));
    }

    private NewsTopic Of(KnownIssue issue) => new(
        NewsKind.KnownIssues, issue, "Known issue", issue.Title, $"{States.OfSeverity(issue.Severity).Word}. {issue.Symptoms}", SiteMap.Of(issue)!,
        DayOf(issue.ReportedAt), reach.Of(issue.Services, [issue.Product], []), OfIssues);

    private NewsTopic Of(Incident incident) => new(
        NewsKind.Incidents, incident, "Incident", incident.Title, $"{States.OfSeverity(incident.Severity).Word}. {incident.Impact}", SiteMap.Of(incident)!,
        incident.StartedAt.Instant, reach.Of(incident.Services, [], []), OfIncidents);

    private NewsTopic Of(Policy policy) => new(
        NewsKind.Policies, policy, "Policy", policy.Title, policy.Summary, SiteMap.Of(policy)!, Began: null, reach.Of([], [], [policy.Owner]), Keys: null);

    private NewsTopic Of(DecisionRecord decision) => new(
        NewsKind.Decisions, decision, "Decision", decision.Title, decision.Decision, SiteMap.Of(decision)!,
        DayOf(decision.Date), reach.Of([], [], TeamsOf(decision)), Keys: null);

    private IEnumerable<Ref<Team>> TeamsOf(DecisionRecord decision) => decision.Deciders
        .Select(person => material.Records.TeamOf(person.Id)).OfType<Team>()
        .Select(team => new Ref<Team>(team.Id, team.Origin.Place));

    /// <summary>A day of the record begins on the portal's clock.</summary>
    private Instant DayOf(LocalDate day) => material.Time.StartOf(day);
}
