using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Addresses;

/// <summary>Links to the pages of records; a name that is known to nobody stays a word.</summary>
internal sealed class RecordLinks(RecordSet records)
{
    /// <summary>Payments API 5.3.0.</summary>
    public static string NameOf(Release release) => release.Name;

    public static PageLink To(Release release) => new(SiteMap.Of(release), NameOf(release));

    public static PageLink To(Product product) => new(SiteMap.Products.Below(product.Id), product.Title);

    public static PageLink To(Service service) => new(SiteMap.Services.Below(service.Id), service.Title);

    public static PageLink To(Team team) => new(SiteMap.Teams.Below(team.Id), team.Title);

    public static PageLink To(DeploymentEnvironment environment) => new(SiteMap.Environments.Below(environment.Id), environment.Title);

    public static PageLink To(Policy policy) => new(SiteMap.Policies.Below(policy.Id), policy.Title);

    public static PageLink To(Runbook runbook) => new(SiteMap.Runbooks.Below(runbook.Id), runbook.Title);

    public static PageLink To(Incident incident) => new(SiteMap.Incidents.Below(incident.Id), incident.Title);

    public static PageLink To(KnownIssue issue) => new(SiteMap.KnownIssues.Below(issue.Id), issue.Title);

    public static PageLink To(SystemicRisk risk) => new(SiteMap.Of(risk), risk.Title);

    public static PageLink To(DecisionRecord decision) => new(SiteMap.Decisions.Below(decision.Id), decision.Title);

    public static PageLink To(BoardMinutes minutes, TimeWords time) => new(SiteMap.Board.Below(minutes.Id), $"Meeting of {time.DayText(minutes.Date)}");

    public static PageLink To(Improvement improvement) => new(SiteMap.Improvements.Below(improvement.Id), improvement.Title);

    public static PageLink To(Guide guide) => new(SiteMap.Guides.Below(guide.Id), guide.Title);

    public Part To(Ref<Release> reference) => records.Releases.Find(reference) is { } release ? To(release) : reference.Id;

    public Part To(Ref<Product> reference) => records.Products.Find(reference) is { } product ? To(product) : reference.Id;

    public Part To(Ref<Service> reference) => records.Services.Find(reference) is { } service ? To(service) : reference.Id;

    public Part To(Ref<Team> reference) => records.Teams.Find(reference) is { } team ? To(team) : reference.Id;

    public Part To(Ref<DeploymentEnvironment> reference) =>
        records.Environments.Find(reference) is { } environment ? To(environment) : reference.Id;

    public Part To(Ref<Runbook> reference) => records.Runbooks.Find(reference) is { } runbook ? To(runbook) : reference.Id;

    public Part To(Ref<Incident> reference) => records.Incidents.Find(reference) is { } incident ? To(incident) : reference.Id;

    public Part To(Ref<DecisionRecord> reference) => records.Decisions.Find(reference) is { } decision ? To(decision) : reference.Id;

    /// <summary>A person: the name, or the handle, with a link to the line of the team's page.</summary>
    public Part To(Ref<Person> reference) => records.FindPerson(reference.Id) is { } person ? To(person) : reference.Id;

    /// <inheritdoc cref="To(Ref{Person})"/>
    public Part To(Person person) => records.TeamOf(person.Handle) is { } team
        ? new PageLink(SiteMap.Teams.Below(team.Id).At(person.Handle), NameOf(person))
        : NameOf(person);

    public Part To(Ref<Role> reference) => records.FindRole(reference.Id) is { } role
        ? new PageLink(SiteMap.Teams.At($"role-{role.Id}"), role.Title)
        : reference.Id;

    public string NameOf(Ref<Person> reference) => records.FindPerson(reference.Id) is { } person ? NameOf(person) : reference.Id;

    /// <summary>Somebody as the teams know them, else as commits name them.</summary>
    public string NameOf(Identity identity) => records.FindPerson(identity) is { } person ? NameOf(person) : records.Mailmap.Of(identity).Name;

    public static string NameOf(Person person) => person.Name ?? person.Handle;

    public string NameOf(Ref<Role> reference) => records.FindRole(reference.Id)?.Title ?? reference.Id;

    public Listed Services(IEnumerable<Ref<Service>> references) => new([.. references.Select(To)]);
}
