using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Teams;

/// <summary>Who owns what: a list of teams with the roles, and a page for each team.</summary>
internal static class TeamPages
{
    private static readonly string[] Columns = ["Team", "Contact", "On call", "Members", "Zone"];
    private static readonly string[] RoleColumns = ["Role", "May decide", "Held by"];
    private static readonly string[] MemberColumns = ["Person", "Handle", "Roles"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Teams, "Teams", () => Index(material))
        {
            Description = "Who owns what, how to reach them, and which role may decide what.",
        };
        foreach (var team in material.Records.Teams)
        {
            yield return new Page(SiteMap.Teams.Below(team.Id), team.Title, () => Team(team, material))
            {
                Description = $"Who is in {team.Title}, what they own and what they plan.",
                Kind = "Team",
                Source = team.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Teams", "Who owns what, how to reach them, and which role may decide what."),
        [
            new Card("teams", Count.Sentence(Count.InWords(material.Records.Teams.Count, "team")), Table.Of("Teams", Columns, material.Records.Teams.Select(team => (IReadOnlyList<Part>)
            [
                RecordLinks.To(team),
                team.Contact,
                team.OnCall,
                Count.Digits(team.Members.Count),
                team.TimeZone.Id,
            ]))),
            new Card("roles", "Roles", new Table("Roles", RoleColumns, [.. material.Records.Roles.Select(role => Table.RowOf(RoleColumns,
            [
                new Stacked(role.Title, role.Duty),
                role.Rights.Count == 0 ? "nothing alone" : Count.Sentence(Count.List([.. role.Rights.Select(EnumWords.Lower)])),
                Holders(role, material),
            ]) with { Id = $"role-{role.Id}" })])),
        ]);

    private static Part Holders(Role role, Material material)
    {
        var holders = material.Records.Teams.SelectMany(team => team.Members.Select(person => (Team: team, Person: person)))
            .Where(entry => entry.Person.Roles.Any(held => held.Id == role.Id)).ToList();
        return holders.Count == 0
            ? "nobody"
            : new Listed([.. holders.Select(entry => new PageLink(SiteMap.Teams.Below(entry.Team.Id).At(entry.Person.Handle), entry.Person.Name ?? entry.Person.Handle))]);
    }

    private static RecordModel Team(Team team, Material material) => new(
        new PageHead(team.Title, $"{Count.Sentence(Count.InWords(team.Members.Count, "person", "people"))}, {Count.InWords(team.Capacity, "release")} at a time."),
        [
            new Card("members", "Members", new Table("Members", MemberColumns, [.. team.Members.Select(person => Table.RowOf(MemberColumns,
            [
                person.Name ?? person.Handle,
                person.Handle,
                person.Roles.Count == 0 ? "none" : new Listed([.. person.Roles.Select(material.Links.To)]),
            ]) with { Id = person.Handle })])),
            .. CatalogueSections.ReleasesOf(material.Records.Releases.Where(release => release.Owner.Id == team.Id), material),
            .. CatalogueSections.Runbooks(material.Records.Runbooks.Where(runbook => runbook.Owner.Id == team.Id)),
        ])
    {
        Facts = new FactList(
        [
            new Fact("Contact", team.Contact),
            new Fact("On call", team.OnCall),
            new Fact("Zone", team.TimeZone.Id),
            new Fact("Products", Named(material.Records.Products.Where(product => product.Owner.Id == team.Id).Select(RecordLinks.To))),
            new Fact("Services", Named(material.Records.Services.Where(service => service.Owner.Id == team.Id).Select(RecordLinks.To))) { Wide = true },
        ]),
        Body = material.Prose.Of(team.Body),
    };

    private static Part Named(IEnumerable<PageLink> links) => links.ToList() is { Count: > 0 } list ? new Listed([.. list]) : "none";
}
