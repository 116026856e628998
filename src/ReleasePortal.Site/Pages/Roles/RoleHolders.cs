using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Roles;

/// <summary>The people who hold a role or a right today; that there is nobody is a state, not a gap in a table.</summary>
internal static class RoleHolders
{
    private const int Most = 8;

    public static Part Of(IEnumerable<Person> holders, Material material)
    {
        var people = holders.ToList();
        if (people.Count == 0)
            return States.AtRisk.Saying("Nobody");
        return new Listed([.. people.Take(Most).Select(material.Links.To), .. people.Count > Most ? (Part[])[$"and {Count.Digits(people.Count - Most)} more"] : []]);
    }

    /// <summary>By team, with how its on-call is reached; of many only the teams.</summary>
    public static Part WithOnCall(string role, Material material)
    {
        var teams = DecisionRights.People(role, material.Records).GroupBy(held => held.Team).ToList();
        var count = teams.Sum(team => team.Count());
        return count == 0 ? States.AtRisk.Saying("Nobody")
            : count > Most ? new Stacked(new Listed([.. teams.Select(team => RecordLinks.To(team.Key))]), $"{Count.Of(count, "person", "people")}; call the on-call of the team concerned")
            : new Group([.. teams.Select(team => new Paragraph(new Stacked(new Listed([.. team.Select(held => material.Links.To(held.Person))]), $"{team.Key.Title}, {team.Key.OnCall}")))]);
    }
}
