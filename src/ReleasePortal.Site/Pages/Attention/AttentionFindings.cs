using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Execution;
using ReleasePortal.Domain.Rules.Governance;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Attention;

/// <summary>What rules about governance and execution found in what a team answers for: its releases, policies, freezes, risks and runbooks.</summary>
internal static class AttentionFindings
{
    public static IEnumerable<AttentionItem> Of(Material material)
    {
        var owners = Owners(material);
        return from finding in material.Review.Findings
               where finding.Severity != Severity.Note && IsTold(finding.Rule)
               let owner = owners.GetValueOrDefault(Folder(finding.Place.Path)) ?? owners.GetValueOrDefault(finding.Place.Path)
               where owner is not null
               select new AttentionItem([owner.Team], finding.Rule is MessageUnsent or ReviewOverdue ? States.Overdue : States.Of(finding.Severity), owner.Link,
                   new Pair(material.Prose.Line(finding.Message), material.Prose.Line(finding.Hint)), owner.By, owner.Who);
    }

    /// <summary>Late actions and what emergencies owe have lines of their own; what evidence shows stands with the gates.</summary>
    private static bool IsTold(Rule rule) => rule is not (ActionOverdue or EmergencyUnanswered) && RuleBook.AnsweredFor.Contains(rule);

    private static Dictionary<string, Owner> Owners(Material material)
    {
        var records = material.Records;
        IEnumerable<(string Place, Owner Owner)> owned =
        [
            .. records.Releases.Select(release => (Folder(release.Origin.Place.Path), Of(release, material))),
            .. records.Policies.Select(policy => (policy.Origin.Place.Path, Of(policy.Owner, RecordLinks.To(policy), policy.ReviewBy, material))),
            .. records.Risks.Select(risk => (risk.Origin.Place.Path, Of(risk.Owner, RecordLinks.To(risk), risk.ReviewBy, material))),
            .. records.Runbooks.Select(runbook => (runbook.Origin.Place.Path, Of(runbook.Owner, RecordLinks.To(runbook), null, material))),
            .. records.Freezes.Select(freeze => (freeze.Origin.Place.Path, Of(freeze.Owner, new PageLink(SiteMap.Of(freeze)!, freeze.Title), freeze.ReviewBy, material))),
        ];
        return owned.DistinctBy(entry => entry.Place, StringComparer.Ordinal).ToDictionary(entry => entry.Place, entry => entry.Owner, StringComparer.Ordinal);
    }

    /// <summary>What was found in a plan has to be put right before it starts.</summary>
    private static Owner Of(Release release, Material material) => new(
        release.Owner.Id,
        RecordLinks.To(release),
        release.Status.IsAhead() ? material.Time.DateOf(release.Window.Start.Instant) : null,
        release.Commander is { } commander ? material.Links.To(commander) : material.Links.To(release.Owner));

    private static Owner Of(Ref<Team> team, PageLink link, LocalDate? by, Material material) => new(team.Id, link, by, material.Links.To(team));

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private sealed record Owner(string Team, PageLink Link, LocalDate? By, Part Who);
}
