using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance;

/// <summary>Who may decide what: roles have rights, and people have roles.</summary>
public static class DecisionRights
{
    /// <summary>Whether the team file of a person gives the role.</summary>
    public static bool Holds(Ref<Person> person, string role, RecordSet records) => records.FindPerson(person.Id)?.Roles.Any(held => held.Id == role) == true;

    /// <summary>The roles that have a right, in the order in which they are written.</summary>
    public static IReadOnlyList<string> RolesWith(DecisionRight right, RecordSet records) =>
        [.. records.RoleCatalogues.SelectMany(catalogue => catalogue.Roles).Where(role => role.Rights.Contains(right)).Select(role => role.Id)];

    /// <summary>Who holds a role today, in the order of teams, with the team.</summary>
    public static IEnumerable<(Person Person, Team Team)> People(string role, RecordSet records) =>
        from team in records.Teams
        from person in team.Members
        where person.Roles.Any(held => held.Id == role)
        select (person, team);

    /// <summary>Who has a right today, through whichever role.</summary>
    public static IEnumerable<Person> People(DecisionRight right, RecordSet records) =>
        RolesWith(right, records).SelectMany(role => People(role, records)).Select(held => held.Person).DistinctBy(person => person.Handle, StringComparer.Ordinal);

    /// <summary>Up to three people who hold one of the roles, in words.</summary>
    public static string Holders(IReadOnlyCollection<string> roles, RecordSet records)
    {
        var holders = records.Teams.SelectMany(team => team.Members).Where(person => person.Roles.Any(role => roles.Contains(role.Id))).Select(person => person.Handle).Distinct(StringComparer.Ordinal).Take(3).ToList();
        return holders.Count == 0 ? "somebody whose team file gives the role" : string.Join(" or ", holders);
    }
}
