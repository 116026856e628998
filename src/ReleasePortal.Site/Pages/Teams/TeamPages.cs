using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Teams;

/// <summary>Who owns what and who may decide what: teams, the roles of the organisation, and a page for each team.</summary>
internal static class TeamPages
{
    private static readonly string[] TeamColumns = ["Team", "Owns", "On call", "People", "Releases ahead"];
    private static readonly string[] RoleColumns = ["Role", "What it does", "May", "People"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Teams, "Teams", () => Index(material))
        {
            Description = "Who owns what, how to reach them, and which role may decide what.",
        };
        foreach (var team in material.Records.Teams)
        {
            yield return new Page(SiteMap.Teams.Below(team.Id), team.Title, () => TeamPage.Model(team, material))
            {
                Description = $"Who is in the team {team.Title}, how to reach it, and what it owns.",
                Kind = "Team",
                Names = [.. team.Members.Select(member => member.Handle)],
                Source = team.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material)
    {
        List<Part> groups =
        [
            material.Records.Teams.Count == 0
                ? new Empty("There are no teams yet. A team is a file such as content/teams/storefront.yml.")
                : new Card("teams", "All teams", Table.Of("Teams", TeamColumns, material.Records.Teams.Select(team => Cells(team, material)))),
        ];
        if (material.Records.Roles.Any())
        {
            groups.Add(new Card("roles", "Roles and what they may decide",
                new Table("Roles", RoleColumns, [.. material.Records.Roles.Select(role => RowOf(role, material))]))
            {
                Aside = new PageLink(SiteMap.Roles, "Decision rights"),
            });
        }

        return new ListModel(new PageHead("Teams", "Who owns what, how to reach them, and which role may decide what."), groups);
    }

    private static IReadOnlyList<Part> Cells(Team team, Material material) =>
    [
        new Stacked(RecordLinks.To(team), team.Contact),
        new Listed([.. material.Records.Services.Where(service => service.Owner.Id == team.Id).Select(RecordLinks.To)]),
        team.OnCall,
        Count.Digits(team.Members.Count),
        Count.Digits(material.Records.Releases.Count(release => release.Owner.Id == team.Id && release.Status.IsAhead())),
    ];

    private static Row RowOf(Role role, Material material) => Table.RowOf(RoleColumns,
    [
        role.Title,
        role.Duty,
        role.Rights.Count == 0 ? "" : Count.Sentence(Count.List([.. role.Rights.Select(RightWords.Lower)])),
        new Listed([.. Holders(role, material)]),
    ]) with
    {
        Id = $"role-{role.Id}",
    };

    private static IEnumerable<Part> Holders(Role role, Material material) =>
        from team in material.Records.Teams
        from person in team.Members
        where person.Roles.Any(held => held.Id == role.Id)
        select new PageLink(SiteMap.Teams.Below(team.Id).At(person.Handle), person.Name ?? person.Handle);
}
